package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Values as a schema asks for them; the same chance brings the same ones, but for the ids. */
final class Values {
    /** Values without a schema of their own that are ids all the same. */
    private static final Map<String, String> BY_NAME = Map.of(
            "programme", "ProgrammeId",
            "programmes", "ProgrammeId",
            "participant", "ParticipantId",
            "organisation", "OrganisationId",
            "organisations", "OrganisationId");

    private static final List<String> TEXTS = List.of(
            "Coffee trials",
            "en",
            "a1",
            "1",
            "HR-000417",
            "https://web.example/matches/1",
            "Europe/London",
            "P7D",
            "x");
    private static final String SHEET = "Name,Email,Organisation\nAnn,%s,Cardiff Council\nBo,bo,\n";

    private final Contract contract;
    private final Random chance;
    private final Ids ids;
    private final double generous;

    /** @param generous how often a value comes that may be left out */
    Values(Contract contract, Random chance, Ids ids, double generous) {
        this.contract = contract;
        this.chance = chance;
        this.ids = ids;
        this.generous = generous;
    }

    JsonNode of(JsonNode schema, String name) {
        var kind = kind(schema, name);
        var whole = contract.followed(schema);
        for (var choice : List.of("anyOf", "oneOf"))
            if (whole.has(choice)) {
                var among = whole.path(choice);
                return of(chance.nextInt(8) > 0 ? among.get(0) : among.get(chance.nextInt(among.size())), name);
            }
        if (whole.has("enum")) {
            var word = one(whole.path("enum"));
            return ids.of(kind)
                    .<JsonNode>map(TextNode::valueOf)
                    .filter(it -> has(whole.path("enum"), it))
                    .orElse(word);
        }
        return switch (type(whole)) {
            case "object" -> object(whole);
            case "array" -> list(whole, name);
            case "integer" -> integer(whole);
            case "number" -> DecimalNode.valueOf(BigDecimal.valueOf(chance.nextInt(101), 2));
            case "boolean" -> BooleanNode.valueOf(chance.nextBoolean());
            case "null" -> NullNode.instance;
            default -> TextNode.valueOf(text(whole, kind, name));
        };
    }

    /** An id's kind is the name of its schema. */
    static String kind(JsonNode schema, String name) {
        var at = schema.path("$ref").asText("");
        var kind = at.substring(at.lastIndexOf('/') + 1);
        return kind.isEmpty() || kind.equals("UUID") ? BY_NAME.getOrDefault(name, name) : kind;
    }

    /** Made even where the id is known, so that the same chance goes on alike. */
    private String text(JsonNode whole, String kind, String name) {
        var made = text(whole, name);
        return ids.of(kind).orElse(made);
    }

    private String text(JsonNode whole, String name) {
        if (name.equals("email") || name.equals("emails")) return address();
        if (whole.path("examples").isArray() && chance.nextInt(10) < 8) {
            var example = one(whole.path("examples"));
            if (example.isTextual() && !whole.path("format").asText().equals("uuid")) return example.asText();
        }
        return switch (whole.path("format").asText()) {
            case "uuid" -> uuid();
            case "date-time" -> time();
            case "date" -> time().substring(0, 10);
            case "duration" -> "P" + (1 + chance.nextInt(28)) + "D";
            case "binary" -> SHEET.formatted(address());
            default -> matching(whole.path("pattern").asText(""));
        };
    }

    private String matching(String pattern) {
        var fitting = TEXTS.stream()
                .filter(it -> pattern.isEmpty() || it.matches(pattern))
                .toList();
        return fitting.isEmpty() ? "x" : fitting.get(chance.nextInt(fitting.size()));
    }

    String address() {
        return "pool" + chance.nextInt(300) + "@fuzz.example";
    }

    private String time() {
        var seconds = chance.nextInt((int) Duration.ofDays(60).toSeconds());
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plusSeconds(seconds).toString();
    }

    private String uuid() {
        return new UUID(chance.nextLong() & ~0xF000L | 0x7000L, chance.nextLong() & ~(3L << 62) | 2L << 62).toString();
    }

    private ObjectNode object(JsonNode whole) {
        var object = JsonNodeFactory.instance.objectNode();
        Set<String> needed = new HashSet<>();
        whole.path("required").forEach(it -> needed.add(it.asText()));
        whole.path("properties").fields().forEachRemaining(it -> {
            if (needed.contains(it.getKey()) || chance.nextDouble() < generous)
                object.set(it.getKey(), of(it.getValue(), it.getKey()));
        });
        if (whole.path("additionalProperties").isObject())
            object.set("comments", of(whole.path("additionalProperties"), "comments"));
        return object;
    }

    private ArrayNode list(JsonNode whole, String name) {
        var list = JsonNodeFactory.instance.arrayNode();
        var least = whole.path("minItems").asInt(0);
        var size = Math.min(
                Math.max(1, least) + chance.nextInt(2), whole.path("maxItems").asInt(9));
        for (int i = 0; i < size; i++) list.add(of(whole.path("items"), name));
        return list;
    }

    private LongNode integer(JsonNode whole) {
        var least = whole.path("minimum").asLong(0);
        var most = whole.path("maximum").asLong(least + 100);
        return LongNode.valueOf(least + (long) (chance.nextDouble() * (most - least + 1)));
    }

    private static boolean has(JsonNode among, JsonNode one) {
        for (var it : among) if (it.equals(one)) return true;
        return false;
    }

    private JsonNode one(JsonNode among) {
        return among.get(chance.nextInt(among.size()));
    }

    private String type(JsonNode whole) {
        var type = whole.path("type");
        if (!type.isArray()) return type.asText(whole.has("properties") ? "object" : "string");
        return (chance.nextInt(6) > 0 ? type.get(0) : one(type)).asText();
    }
}
