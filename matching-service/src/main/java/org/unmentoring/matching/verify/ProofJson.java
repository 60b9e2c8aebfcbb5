package org.unmentoring.matching.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Locale;
import org.unmentoring.matching.draw.Level;

/** How a proof's own types look in JSON, for who writes one and who reads one. */
public final class ProofJson {

    public static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    // The input of a million people is one text.
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .registerModule(new SimpleModule()
                    .addSerializer(Level.class, new LevelWriter())
                    .addDeserializer(Level.class, new LevelReader()))
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ProofJson() {}

    public static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static class LevelWriter extends StdSerializer<Level> {

        LevelWriter() {
            super(Level.class);
        }

        @Override
        public void serialize(Level level, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(word(level));
        }
    }

    private static class LevelReader extends StdDeserializer<Level> {

        LevelReader() {
            super(Level.class);
        }

        @Override
        public Level deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var word = json.getValueAsString("");
            for (Level level : Level.values()) {
                if (word(level).equals(word)) {
                    return level;
                }
            }
            return (Level) context.handleWeirdStringValue(Level.class, word, "no level of a draw");
        }
    }
}
