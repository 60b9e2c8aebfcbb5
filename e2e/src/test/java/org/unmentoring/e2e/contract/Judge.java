package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Holds an answer against what its operation's contract says, and errors against what holds for all errors. */
final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern TYPE = Pattern.compile("urn:unmentoring:problem:[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern INSIDES = Pattern.compile("(?i)\\b(java|jakarta|org|com|io)\\.[a-z]+\\.|exception");
    private static final int MOST = 3;

    private Judge() {}

    /**
     * @param asItIs whether the request reached this operation for certain: with a spoilt path or method it may be another
     * @return what is wrong with the answer, each in one line
     */
    static List<String> faults(Operation operation, String method, HttpResponse<byte[]> answer, boolean asItIs) {
        var status = answer.statusCode();
        if (status >= 500) return List.of("a failure");
        if (asItIs && operation.answer(status).isMissingNode()) return List.of("a status that is not in the contract");
        if (method.equals("HEAD")) return answer.body().length > 0 ? List.of("a body for HEAD") : List.of();
        if (status >= 400) return problemFaults(answer);
        return asItIs ? bodyFaults(operation, answer) : List.of();
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return mediaType(answer).contains("json") && answer.body().length > 0
                    ? JSON.readTree(answer.body())
                    : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static String mediaType(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceAll(";.*", "")
                .strip();
    }

    private static List<String> problemFaults(HttpResponse<byte[]> answer) {
        if (!mediaType(answer).equals("application/problem+json")) return List.of("an error that is no problem+json");
        var faults = new ArrayList<String>();
        var problem = json(answer);
        if (!TYPE.matcher(problem.path("type").asText()).matches()) faults.add("a problem without a type of ours");
        for (var member : List.of("title", "detail", "instance"))
            if (problem.path(member).asText().isBlank()) faults.add("a problem without " + member);
        if (problem.path("status").asInt() != answer.statusCode()) faults.add("a problem of another status");
        if (INSIDES.matcher(problem.path("detail").asText() + problem.path("errors"))
                .find()) faults.add("a problem that tells our insides");
        for (var error : problem.path("errors"))
            for (var member : List.of("pointer", "code", "detail"))
                if (!error.path(member).isTextual()) faults.add("an error without " + member);
        if (problem.path("type").asText().endsWith(":validation-failed")
                && problem.path("errors").isEmpty()) faults.add("a failed validation without errors");
        if (answer.statusCode() == 401
                && answer.headers().firstValue("WWW-Authenticate").isEmpty())
            faults.add("a 401 without WWW-Authenticate");
        return faults;
    }

    private static List<String> bodyFaults(Operation operation, HttpResponse<byte[]> answer) {
        var content = operation.answer(answer.statusCode()).path("content");
        if (content.isEmpty())
            return answer.body().length > 0 ? List.of("a body that is not in the contract") : List.of();
        var type = mediaType(answer);
        if (!content.has(type)) return List.of("a media type that is not in the contract: " + type);
        var at = operation.schemaOf(answer.statusCode(), type);
        if (type.equals("application/json")) return schemaFaults(operation, at, answer.body());
        if (!type.equals("application/x-ndjson")) return List.of();
        return Request.text(answer)
                .lines()
                .flatMap(line ->
                        schemaFaults(operation, at, line.getBytes(java.nio.charset.StandardCharsets.UTF_8)).stream())
                .limit(MOST)
                .toList();
    }

    private static List<String> schemaFaults(Operation operation, String at, byte[] body) {
        try {
            return operation.contract().violations(at, JSON.readTree(body)).stream()
                    .map(it -> "not as its schema: "
                            + it.replaceAll("\\[[0-9]+]", "[]").replaceAll("/[0-9]+", "/n"))
                    .distinct()
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            return List.of("JSON that can't be read");
        }
    }
}
