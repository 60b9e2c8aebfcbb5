package org.unmentoring.matching.export;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Another form of the same answer, given to who asks for it in Accept. */
public abstract class Rendering<T> implements MessageBodyWriter<T> {

    private final Class<T> content;
    private final Function<T, String> form;

    protected Rendering(Class<T> content, Function<T, String> form) {
        this.content = content;
        this.form = form;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return content.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            T value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", media.withCharset("UTF-8"));
        out.write(form.apply(value).getBytes(StandardCharsets.UTF_8));
    }
}
