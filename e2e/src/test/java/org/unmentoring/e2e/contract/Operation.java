package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One operation as its contract tells it. */
record Operation(Contract contract, String verb, String path, JsonNode told) {
    private static final String ANYONE = "anyone";

    String method() {
        return verb.toUpperCase(Locale.ROOT);
    }

    String id() {
        return told.path("operationId").asText();
    }

    boolean saysWhoMayCall() {
        return told.path("x-roles").isArray() && !told.path("x-roles").isEmpty();
    }

    Set<String> roles() {
        var roles = new HashSet<String>();
        told.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    boolean isForAnyone() {
        return roles().contains(ANYONE);
    }

    boolean mayBeCalledBy(Set<String> roles) {
        return isForAnyone() || roles.stream().anyMatch(roles()::contains);
    }

    boolean reads() {
        return verb.equals("get");
    }

    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(told.path("parameters").spliterator(), false)
                .filter(it -> it.path("in").asText().equals(in))
                .toList();
    }

    boolean hasHeader(String name) {
        return parameters("header").stream()
                .anyMatch(it -> it.path("name").asText().equals(name));
    }

    /** The schemas of the body by their media types. */
    Map<String, JsonNode> bodies() {
        return byMediaType(told.path("requestBody").path("content"));
    }

    /** What the answers of 2xx come as. */
    List<String> accepts() {
        var types = new ArrayList<String>();
        told.path("responses").fields().forEachRemaining(it -> {
            if (it.getKey().startsWith("2"))
                it.getValue().path("content").fieldNames().forEachRemaining(types::add);
        });
        return types;
    }

    JsonNode answer(int status) {
        return told.path("responses").path(Integer.toString(status));
    }

    /** JSON Pointer to the schema of an answer. */
    String schemaOf(int status, String mediaType) {
        return "/paths/" + escaped(path) + "/" + verb + "/responses/" + status + "/content/" + escaped(mediaType)
                + "/schema";
    }

    private static Map<String, JsonNode> byMediaType(JsonNode content) {
        var schemas = new java.util.LinkedHashMap<String, JsonNode>();
        content.fields()
                .forEachRemaining(it -> schemas.put(it.getKey(), it.getValue().path("schema")));
        return schemas;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    @Override
    public String toString() {
        return method() + " " + path;
    }
}
