package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unmentoring.base.problem.Problem;

/** Takes a body of many people apart into rows, each to be judged for itself: a JSON list of items, or a line each. */
@Singleton
class BulkReader {
    static final String LINES = "application/x-ndjson";
    static final int MOST = 10_000;

    private record Items(List<JsonNode> items) {}

    private final ObjectMapper json;

    BulkReader(ObjectMapper json) {
        this.json = json;
    }

    /** @return a null for each row that is no JSON */
    List<JsonNode> read(byte[] body, String mediaType) {
        if (mediaType == null) throw new NotSupportedException();
        var rows = mediaType.startsWith(LINES) ? lines(body) : items(body);
        if (rows.isEmpty()) throw Problem.invalid("/items", "nobody-named", "There is nobody in it.");
        if (rows.size() > MOST)
            throw Problem.invalid("/items", "too-many-rows", "A request takes " + MOST + " people at most.");
        return rows;
    }

    private List<JsonNode> items(byte[] body) {
        try {
            var read = json.readValue(body, Items.class);
            if (read == null || read.items() == null)
                throw Problem.invalid("/items", "not-null", "Give the people in a list, items.");
            return read.items();
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable); // told with its pointer, as for any other body
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<JsonNode> lines(byte[] body) {
        return text(body)
                .lines()
                .filter(line -> !line.isBlank())
                .map(this::tree)
                .toList();
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException otherCode) {
            throw Problem.of(400, "json-not-valid", "The body is not UTF-8.");
        }
    }

    private JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException unreadable) {
            return json.nullNode();
        }
    }
}
