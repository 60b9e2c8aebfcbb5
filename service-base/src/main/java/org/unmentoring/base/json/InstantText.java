package org.unmentoring.base.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** A time is RFC 3339 text; a bare number would be read as seconds by one and as milliseconds by another. */
class InstantText extends StdScalarDeserializer<Instant> {
    InstantText() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING)
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        try {
            if (json.getText().matches("[+-].*")) throw new DateTimeException("RFC 3339 has years of four digits");
            return Instant.parse(json.getText());
        } catch (DateTimeException unreadable) {
            return (Instant) context.handleWeirdStringValue(Instant.class, json.getText(), "RFC 3339 with an offset");
        }
    }
}
