package org.unmentoring.notifications.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.unmentoring.base.problem.Problem;

/** Takes a body of many messages apart into rows, each to be judged for itself: a JSON list of items, or a line each. */
@Singleton
class BulkReader {
    static final String LINES = "application/x-ndjson";
    static final int MOST = 10_000;

    /** A row as it came, or null where it can't be read. */
    record Row(int number, JsonNode json) {
        String key() {
            var key = json == null ? null : json.path("key").textValue();
            return key == null || key.indexOf('\0') >= 0 ? null : key;
        }
    }

    private record Items(List<JsonNode> items) {}

    private final ObjectMapper json;

    BulkReader(ObjectMapper json) {
        this.json = json;
    }

    List<Row> read(byte[] body, String mediaType) {
        if (mediaType == null) throw new NotSupportedException();
        var rows = mediaType.startsWith(LINES) ? lines(body) : items(body);
        if (rows.isEmpty()) throw Problem.invalid("/items", "no-messages", "There is no message in it.");
        if (rows.size() > MOST)
            throw Problem.invalid("/items", "too-many-messages", "A request takes " + MOST + " messages at most.");
        return rows;
    }

    private List<Row> items(byte[] body) {
        try {
            var read = json.readValue(body, Items.class);
            var items = read == null ? null : read.items();
            if (items == null) throw Problem.invalid("/items", "not-null", "Give the messages in a list, items.");
            var rows = new ArrayList<Row>(items.size());
            for (var item : items) rows.add(new Row(rows.size() + 1, item));
            return rows;
        } catch (JsonProcessingException unreadable) {
            throw new jakarta.ws.rs.BadRequestException(unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Row> lines(byte[] body) {
        var rows = new ArrayList<Row>();
        for (var line : (Iterable<String>) text(body).lines()::iterator)
            if (!line.isBlank()) rows.add(new Row(rows.size() + 1, tree(line)));
        return rows;
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
            return null;
        }
    }
}
