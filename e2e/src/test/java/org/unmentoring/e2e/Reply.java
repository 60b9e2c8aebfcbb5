package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What a service answered. */
public record Reply(HttpResponse<String> answer) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return answer.statusCode();
    }

    public String body() {
        return answer.body();
    }

    public Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    public Reply expect(int status) {
        assertThat(status())
                .as("%s %s: %s", answer.request().method(), answer.uri(), body())
                .isEqualTo(status);
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + body(), e);
        }
    }

    /** A refusal as every service must give it. */
    public void isProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).isEqualTo("urn:unmentoring:problem:" + code);
        assertThat(json().path("status").asInt()).isEqualTo(status);
    }
}
