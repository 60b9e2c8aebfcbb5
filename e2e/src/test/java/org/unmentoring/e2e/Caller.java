package org.unmentoring.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Somebody who calls the API, with or without a token. */
public final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final String token;

    private Caller(String token) {
        this.token = token;
    }

    public static Caller anonymous() {
        return new Caller(null);
    }

    public static Caller with(String token) {
        return new Caller(token);
    }

    public String token() {
        return token;
    }

    public static Caller operator(String participants, String secret) {
        return client(participants, "operator", secret);
    }

    public static Caller client(String participants, String id, String secret) {
        var form = "grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret;
        return with(anonymous()
                .post(
                        participants + "/v1/oauth/token",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(form))
                .expect(200)
                .json()
                .path("access_token")
                .asText());
    }

    public Reply get(String url) {
        return get(url, "application/json");
    }

    public Reply get(String url, String accept) {
        return send(to(url).header("Accept", accept).GET());
    }

    public Reply post(String url, Object body) {
        return post(url, body, UUID.randomUUID().toString());
    }

    public Reply post(String url, Object body, String idempotencyKey) {
        return send(to(url).header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    public Reply post(String url, String mediaType, BodyPublisher body) {
        return send(to(url).header("Content-Type", mediaType).POST(body));
    }

    public Reply put(String url, Object body) {
        return send(to(url).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    Reply delete(String url) {
        return send(to(url).header("If-Match", "*").DELETE());
    }

    private HttpRequest.Builder to(String url) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofMinutes(2));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
