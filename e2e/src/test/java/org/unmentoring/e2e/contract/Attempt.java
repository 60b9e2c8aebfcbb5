package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One request of the fuzzer: right, or wrong in one way. */
final class Attempt {
    private enum Way {
        RIGHT,
        BODY,
        BYTES,
        MEDIA_TYPE,
        PATH,
        QUERY,
        HEADER,
        METHOD
    }

    private static final List<Way> WAYS = List.of(
            Way.RIGHT,
            Way.RIGHT,
            Way.RIGHT,
            Way.RIGHT,
            Way.RIGHT,
            Way.RIGHT,
            Way.RIGHT,
            Way.RIGHT,
            Way.BODY,
            Way.BODY,
            Way.BODY,
            Way.BODY,
            Way.BODY,
            Way.BYTES,
            Way.MEDIA_TYPE,
            Way.PATH,
            Way.QUERY,
            Way.QUERY,
            Way.HEADER,
            Way.METHOD);

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "PUT", "POST", "DELETE", "PATCH", "TRACE", "PROPFIND");

    private final Operation operation;
    private final Principal who;
    private final Harvest harvest;
    private final Random chance;
    private final boolean ending;
    private final Hostile hostile;
    private final Values values;
    private final Way way;
    private String method;

    /** @param ending whether it would end its own caller: then it never has a version that is right */
    Attempt(Operation operation, Principal who, Harvest harvest, Random chance, boolean ending) {
        this.operation = operation;
        this.who = who;
        this.harvest = harvest;
        this.chance = chance;
        this.ending = ending;
        this.hostile = new Hostile(chance);
        this.values =
                new Values(operation.contract(), chance, ending ? kind -> Optional.empty() : harvest.ids(chance), 0.5);
        this.way = hostile.one(WAYS);
        this.method = operation.method();
    }

    /** Whether it certainly is about its operation. */
    boolean asItIs() {
        return way != Way.PATH && (way != Way.METHOD || method.equals("HEAD") && operation.reads());
    }

    Request request() {
        var headers = new LinkedHashMap<String, String>();
        if (who.authorization() != null) headers.put("Authorization", who.authorization());
        var url = operation.contract().address() + path() + query();
        var body = body(headers);
        version(headers, url);
        if (operation.hasHeader("Idempotency-Key") && chance.nextInt(4) == 0)
            headers.put("Idempotency-Key", "k" + chance.nextInt(200));
        if (chance.nextInt(3) == 0 && !operation.accepts().isEmpty())
            headers.put("Accept", hostile.one(operation.accepts()));
        if (way == Way.HEADER) spoil(headers);
        if (way == Way.METHOD) method = anotherMethod();
        return new Request(method, url, headers, body);
    }

    /** Not the one that ends what is there, such as all sessions of the caller: that is asked as the operation that it is. */
    private String anotherMethod() {
        var another = hostile.one(METHODS);
        var ends = another.equals("DELETE")
                && operation.contract().operations().stream()
                        .anyMatch(it -> it.path().equals(operation.path())
                                && it.method().equals(another));
        return ending || ends ? "GET" : another;
    }

    private String path() {
        var path = operation.path();
        var parameters = operation.parameters("path");
        var spoilt = way == Way.PATH && !parameters.isEmpty() ? chance.nextInt(parameters.size()) : -1;
        for (int i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            var value = i == spoilt ? hostile.one(Hostile.IN_PATHS) : encoded(value(parameter));
            path = path.replace("{" + parameter.path("name").asText() + "}", value);
        }
        return path;
    }

    private String query() {
        var pairs = new ArrayList<String>();
        for (var parameter : operation.parameters("query")) {
            var name = parameter.path("name").asText();
            if (!parameter.path("required").asBoolean() && chance.nextInt(3) > 0) continue;
            var value = name.equals("cursor") ? cursor() : encoded(value(parameter));
            pairs.add(name + "=" + value);
            if (way == Way.QUERY && chance.nextInt(4) == 0) pairs.add(name + "=" + value);
        }
        if (way == Way.QUERY) {
            var names = operation.parameters("query").stream()
                    .map(it -> it.path("name").asText())
                    .toList();
            var name = names.isEmpty() || chance.nextInt(4) == 0 ? "nobodyKnows" : hostile.one(names);
            pairs.add(name + "=" + hostile.one(Hostile.IN_QUERIES));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** One that was given, one that was given and changed a little, or none that ever was. */
    private String cursor() {
        var given = harvest.cursor(operation).orElse("AAAA");
        return switch (chance.nextInt(4)) {
            case 0 -> given.substring(0, given.length() / 2);
            case 1 -> new StringBuilder(given).reverse().toString().replace("=", "");
            default -> encoded(given);
        };
    }

    private byte[] body(Map<String, String> headers) {
        var forms = new ArrayList<>(operation.bodies().entrySet());
        if (forms.isEmpty()) return way == Way.BYTES ? hostile.bytes("{}".getBytes(StandardCharsets.UTF_8)) : null;
        var form = hostile.one(forms);
        var type = form.getKey();
        headers.put("Content-Type", type.startsWith("multipart") ? Bodies.MULTIPART : type);
        var value = values.of(form.getValue(), "");
        var written = Bodies.written(type, value);
        if (way == Way.MEDIA_TYPE) {
            headers.remove("Content-Type");
            if (chance.nextInt(8) > 0) headers.put("Content-Type", hostile.one(Hostile.MEDIA_TYPES));
        }
        if (way == Way.BODY && type.contains("json") && value.isContainerNode() && !value.isEmpty())
            return hostile.spoiled(value).getBytes(StandardCharsets.UTF_8);
        return way == Way.BYTES || way == Way.BODY ? hostile.bytes(written) : written;
    }

    private void version(Map<String, String> headers, String url) {
        if (!operation.hasHeader("If-Match")) return;
        var dice = chance.nextInt(10);
        if (dice == 0) return;
        var known = harvest.etag(url);
        headers.put("If-Match", ending ? "\"4711\"" : dice < 8 && known.isPresent() ? known.get() : "\"0\"");
    }

    private void spoil(Map<String, String> headers) {
        switch (chance.nextInt(8)) {
            case 0, 1 -> headers.put("If-Match", ending ? "\"x\"" : hostile.one(Hostile.IF_MATCHES));
            case 2 -> headers.put("Idempotency-Key", hostile.one(List.of("k".repeat(300), "a b", "", "é", "k1")));
            case 3, 4 -> headers.put("Accept", hostile.one(Hostile.ACCEPTS));
            case 5 -> headers.put("Authorization", hostile.one(Hostile.AUTHORIZATIONS));
            case 6 ->
                headers.put(
                        "Accept-Language", hostile.one(List.of("xx-;;;", "*", "cy;q=2", "-".repeat(500), "en_GB@#")));
            default ->
                headers.put(
                        hostile.one(List.of(
                                "Content-Encoding",
                                "X-Request-Id",
                                "Range",
                                "If-None-Match",
                                "X-Forwarded-For",
                                "Origin",
                                "Cookie")),
                        hostile.one(List.of("gzip", "x y", "bytes=0-1", "*", "a".repeat(1_000), "null", "é")));
        }
    }

    private String value(JsonNode parameter) {
        return values.of(parameter.path("schema"), parameter.path("name").asText())
                .asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
