package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What a service answered. */
record Reply(HttpResponse<String> answer) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return answer.statusCode();
    }

    String body() {
        return answer.body();
    }

    Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    Reply expect(int status) {
        assertThat(status())
                .as("%s %s: %s", answer.request().method(), answer.uri(), body())
                .isEqualTo(status);
        return this;
    }

    JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + body(), e);
        }
    }

    /** A refusal as every service must give it. */
    void isProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).isEqualTo("urn:unmentoring:problem:" + code);
        assertThat(json().path("status").asInt()).isEqualTo(status);
    }
}
