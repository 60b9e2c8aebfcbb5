package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What nobody sends on purpose who means well. */
final class Hostile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** As they stand in JSON: NUL, lone surrogates, numbers that no type holds, deep nesting, names twice. */
    private static final List<String> RAW = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"x\\udc00y\"",
            "\"\\u202eabc\"",
            "\"\\u200b\"",
            "\"a\\r\\nBcc: x@y.example\"",
            "\"😀\"",
            "\"((programme)) {{7*7}} ${7*7} <b>\"",
            "\"=1+1\"",
            "\"" + "a".repeat(5_000) + "\"",
            "-1",
            "0",
            "1.5",
            "1e400",
            "-1e-400",
            "99999999999999999999",
            "2147483648",
            "NaN",
            "true",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"a\":1,\"a\":2}",
            "[".repeat(300) + "]".repeat(300),
            "\"2026-02-30T00:00:00Z\"",
            "\"0000-00-00T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"2026-01-01T00:00:00+99:99\"",
            "\"1-1-1-1-1\"",
            "\"not-a-uuid\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"P999999999Y\"",
            "\"PT-1S\"",
            "\"P0D\"",
            "\"http://[::1]:1/\"",
            "\"https://xn--.example/\"",
            "\"javascript:alert(1)\"",
            "\"x@y\"",
            "\"a@" + "b".repeat(300) + ".example\"",
            "\"\\\"x y\\\"@z.example\"",
            "\"ann@é.example\"",
            "\"Europe/Atlantis\"");

    static final List<String> IN_PATHS = List.of(
            "%00",
            "..",
            ".",
            "%2F",
            "%2e%2e",
            "%ff",
            "%ed%a0%80",
            "%F0%9F%98%80",
            "not-a-uuid",
            "null",
            "1-1-1-1-1",
            "0",
            "-1",
            "99999999999999999999",
            "a%0d%0aX:%20y",
            "a%20b",
            "%25",
            ";x=1",
            "x".repeat(3_000),
            "00000000-0000-0000-0000-000000000000",
            "0190163D-8000-7BA0-8A64-FADAA3E59936",
            "%7B%7D",
            "'%20or%201=1--",
            "default");

    static final List<String> IN_QUERIES = List.of(
            "",
            "%00",
            "%ff",
            "%ed%a0%80",
            "abc",
            "-1",
            "0",
            "201",
            "99999999999999999999",
            "1.5",
            "true",
            "yes",
            "null",
            "[]",
            "%22",
            "x".repeat(3_000),
            "2026-02-30T00:00:00Z",
            "2026-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "%F0%9F%98%80",
            "%C2%A0",
            "1000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "%25",
            "a%0d%0ab",
            "AAAA",
            "eyJhIjoxfQ",
            "MDE5MDE2M2Q");

    static final List<String> IF_MATCHES = List.of(
            "*",
            "W/\"0\"",
            "\"abc\"",
            "0",
            "\"0\",\"1\"",
            "\"99999999999999999999\"",
            "\"-1\"",
            "\"\"",
            "\"0",
            ",",
            "\"é\"",
            "null");

    static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=utf-16",
            "application/json;charset=bogus",
            "garbage",
            "*/*",
            "application/",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded",
            "text/csv",
            "application/json; a=\"",
            "application/merge-patch+json",
            "application/x-ndjson",
            "message/rfc822",
            "application/octet-stream");

    static final List<String> ACCEPTS = List.of(
            "image/png",
            "garbage",
            "application/json;q=0",
            "text/html",
            "*/*;q=abc",
            "text/csv",
            "application/problem+json",
            ",",
            "a/b/c");

    static final List<String> AUTHORIZATIONS = List.of(
            "Bearer",
            "Bearer x",
            "Bearer a.b.c",
            "Basic !!!",
            "Basic " + "QQ==",
            "Pass",
            "Pass x",
            "Pass " + "A".repeat(300),
            "Digest a=1",
            "Bearer eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsib3BlcmF0b3IiXX0.",
            "Bearer " + "a".repeat(6_000),
            ":",
            "bearer");

    private final Random chance;

    Hostile(Random chance) {
        this.chance = chance;
    }

    <T> T one(List<T> among) {
        return among.get(chance.nextInt(among.size()));
    }

    /** One value anywhere inside is replaced, left out, doubled or joined by one that nobody knows. */
    String spoiled(JsonNode value) {
        var whole = JSON.objectNode();
        whole.set("it", value.deepCopy());
        var places = new ArrayList<JsonNode>();
        collect(whole, places);
        var place = one(places);
        if (place instanceof ObjectNode object) spoil(object);
        else if (place instanceof ArrayNode array) spoil(array);
        var text = whole.toString();
        return text.equals("{}") ? "" : text.substring("{\"it\":".length(), text.length() - 1);
    }

    private static void collect(JsonNode value, List<JsonNode> places) {
        if (value.isContainerNode() && !value.isEmpty()) places.add(value);
        value.forEach(it -> collect(it, places));
    }

    private void spoil(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = one(names);
        switch (chance.nextInt(8)) {
            case 0 -> {
                if (!name.equals("it")) object.remove(name);
            }
            case 1 -> {
                if (!name.equals("it")) object.put("nobodyKnows", 1);
            }
            case 2 -> {
                if (!name.equals("it")) object.set("twice", new POJONode(new RawValue("1,\"" + name + "\":2")));
            }
            default -> object.set(name, raw());
        }
    }

    private void spoil(ArrayNode array) {
        switch (chance.nextInt(4)) {
            case 0 -> array.removeAll();
            case 1 -> array.add(array.get(0).deepCopy());
            case 2 -> {
                for (int i = 0; i < 300; i++) array.add(array.get(0).deepCopy());
            }
            default -> array.set(chance.nextInt(array.size()), raw());
        }
    }

    private JsonNode raw() {
        return new POJONode(new RawValue(one(RAW)));
    }

    /** No value at all, or not one that can be read. */
    byte[] bytes(byte[] meant) {
        return switch (chance.nextInt(12)) {
            case 0 -> new byte[0];
            case 1 -> java.util.Arrays.copyOf(meant, meant.length / 2);
            case 2 -> utf8(one(RAW));
            case 3 -> new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
            case 4 -> utf8("\uFEFF" + new String(meant, StandardCharsets.UTF_8));
            case 5 -> utf8("[".repeat(50_000));
            case 6 -> utf8("{\"a\":".repeat(20_000));
            case 7 -> utf8("\"" + "a".repeat(1_000_000) + "\"");
            case 8 -> new String(meant, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 9 -> utf8(new String(meant, StandardCharsets.UTF_8) + " x");
            case 10 -> {
                var noise = new byte[chance.nextInt(2_000)];
                chance.nextBytes(noise);
                yield noise;
            }
            default -> utf8("PK\u0003\u0004" + "x".repeat(100));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static TextNode text(String text) {
        return TextNode.valueOf(text);
    }
}
