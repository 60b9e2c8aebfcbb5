package org.unmentoring.launcher.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.StreamSupport;

/** Whether a service is ready, and is the very one this launcher started: another may be answering on its port. */
final class Readiness {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest question;
    private final String instance;

    Readiness(String url, String instance) {
        this.question = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        this.instance = instance;
    }

    boolean isReady() {
        try {
            var answer = HTTP.send(question, BodyHandlers.ofString());
            return answer.statusCode() == 200 && isOurs(answer.body());
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isOurs(String health) throws IOException {
        return StreamSupport.stream(JSON.readTree(health).path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("instance"))
                .anyMatch(check -> check.path("data").path("instance").asText().equals(instance));
    }
}
