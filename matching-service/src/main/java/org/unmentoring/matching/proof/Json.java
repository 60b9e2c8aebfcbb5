package org.unmentoring.matching.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unmentoring.matching.verify.ProofJson;

/** JSON as the database keeps it, in the words that a proof is read in. */
final class Json {

    private Json() {}

    static String text(Object value) {
        try {
            return ProofJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void write(Object value, OutputStream out) throws IOException {
        ProofJson.MAPPER.writeValue(out, value);
    }

    static <T> T read(String kept, Class<T> type) {
        return read(new ByteArrayInputStream(kept.getBytes(StandardCharsets.UTF_8)), type);
    }

    static <T> T read(InputStream kept, Class<T> type) {
        try (kept) {
            return ProofJson.MAPPER.readValue(kept, type);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
