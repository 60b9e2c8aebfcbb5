package org.unmentoring.base.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text that PostgreSQL can keep and every reader can show: no NUL, no half of a surrogate pair. */
class CleanText extends StdScalarDeserializer<String> {
    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING)
            return (String) context.handleUnexpectedToken(String.class, json);
        var text = json.getText();
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text))
            return (String) context.handleWeirdStringValue(String.class, text, "no NUL, no lone surrogate");
        return text;
    }
}
