package org.unmentoring.matching.export;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Another form of the same answer, given to who asks for it in Accept; with words, in the language of Accept-Language. */
public abstract class Rendering<T> implements MessageBodyWriter<T> {

    @Context
    HttpHeaders asked;

    private final Class<T> content;
    private final Function<T, String> form;
    private final BiFunction<T, PictureWords, String> picture;

    protected Rendering(Class<T> content, Function<T, String> form) {
        this.content = content;
        this.form = form;
        picture = null;
    }

    protected Rendering(Class<T> content, BiFunction<T, PictureWords, String> picture) {
        this.content = content;
        this.picture = picture;
        form = null;
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
        out.write(text(value, headers).getBytes(StandardCharsets.UTF_8));
    }

    private String text(T value, MultivaluedMap<String, Object> headers) {
        if (picture == null) {
            return form.apply(value);
        }
        var words = PictureWords.in(asked.getAcceptableLanguages());
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, words.language().toLanguageTag());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return picture.apply(value, words);
    }
}
