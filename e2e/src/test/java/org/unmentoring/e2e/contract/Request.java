package org.unmentoring.e2e.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One request, down to its bytes. */
record Request(String method, String url, Map<String, String> headers, byte[] body) {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    HttpResponse<byte[]> send() {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .method(method, publisher);
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(this + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Without the token, which has no place in a report. */
    @Override
    public String toString() {
        var told = new StringBuilder(method).append(' ').append(url);
        headers.forEach((name, value) -> {
            if (!name.equals("Authorization"))
                told.append(" -H '").append(name).append(": ").append(value).append('\'');
        });
        if (body != null)
            told.append(" -d ").append(new String(body, 0, Math.min(body.length, 600), StandardCharsets.UTF_8));
        return told.toString();
    }
}
