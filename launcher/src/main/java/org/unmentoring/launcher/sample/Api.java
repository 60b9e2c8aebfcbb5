package org.unmentoring.launcher.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** The suite's HTTP API as an operator's program would use it. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String token;

    private Api(String token) {
        this.token = token;
    }

    static Api asOperator(String participants, String secret) {
        var form = "grant_type=client_credentials&client_id=operator&client_secret=" + secret;
        var request = HttpRequest.newBuilder(URI.create(participants + "/v1/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return new Api(json(sent(request)).path("access_token").asText());
    }

    JsonNode get(String url) {
        return json(sent(to(url).build()));
    }

    /** Empty where there is nothing yet. */
    Optional<JsonNode> find(String url) {
        var answer = exchange(to(url).build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(json(accepted(answer)));
    }

    /** The key lets an interrupted loading be repeated: the same request is carried out once. */
    JsonNode post(String url, JsonNode body, String idempotencyKey) {
        return json(sent(to(url).header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body.toString()))
                .build()));
    }

    JsonNode put(String url, JsonNode body) {
        return json(sent(to(url).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build()));
    }

    JsonNode upload(String url, Path file) {
        try {
            return json(sent(to(url).header("Content-Type", mediaType(file))
                    .POST(BodyPublishers.ofFile(file))
                    .build()));
        } catch (IOException e) {
            throw new LaunchFailure("%s can't be read.".formatted(file), e);
        }
    }

    private static String mediaType(Path file) {
        return file.toString().endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    private HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        return accepted(exchange(request));
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchFailure("%s does not answer: %s".formatted(request.uri(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private static HttpResponse<String> accepted(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return answer;
        }
        throw new LaunchFailure("%s %s was answered %d: %s"
                .formatted(answer.request().method(), answer.uri(), answer.statusCode(), answer.body()));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new LaunchFailure("%s did not answer with JSON.".formatted(answer.uri()), e);
        }
    }
}
