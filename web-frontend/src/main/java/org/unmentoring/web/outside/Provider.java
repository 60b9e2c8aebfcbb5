package org.unmentoring.web.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unmentoring.web.neighbour.ServiceProblem;

/** The OpenID provider, as far as a page asks it: where people sign in, and what a code stands for. */
@Singleton
class Provider {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Where it says that people sign in and that codes are exchanged. */
    record Metadata(String authorization, String token) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final OutsideConfig config;
    private final ObjectMapper json;
    private volatile Metadata known;

    Provider(OutsideConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    String address(Attempt attempt, String answerTo) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", config.clientId().orElseThrow());
        query.put("redirect_uri", answerTo);
        query.put("scope", config.scope());
        query.put("state", attempt.state());
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", attempt.challenge());
        query.put("code_challenge_method", "S256");
        var authorization = metadata().authorization();
        return authorization + (authorization.contains("?") ? "&" : "?") + form(query);
    }

    /** @return the id token; empty where the code is not taken. participants-service judges the token. */
    Optional<String> redeem(String code, Attempt attempt, String answerTo) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", answerTo);
        form.put("code_verifier", attempt.verifier());
        form.put("client_id", config.clientId().orElseThrow());
        config.clientSecret().ifPresent(secret -> form.put("client_secret", secret));
        var request = HttpRequest.newBuilder(URI.create(metadata().token()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)))
                .build();
        return ask(request, List.of(200, 400, 401))
                .map(answer -> answer.path("id_token").textValue());
    }

    private Metadata metadata() {
        if (known == null) {
            var issuer = config.issuer().orElseThrow();
            var request = HttpRequest.newBuilder(
                            URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            var found = ask(request, List.of(200)).orElseThrow(Provider::away);
            if (!issuer.equals(found.path("issuer").textValue())) throw away();
            known = new Metadata(
                    safe(found.path("authorization_endpoint").asText()),
                    safe(found.path("token_endpoint").asText()));
        }
        return known;
    }

    private Optional<JsonNode> ask(HttpRequest request, List<Integer> expected) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (!expected.contains(answer.statusCode())) throw away();
            return answer.statusCode() == 200 ? Optional.of(json.readTree(answer.body())) : Optional.empty();
        } catch (IOException unreachable) {
            throw away();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private static String safe(String url) {
        if (url.startsWith("https://") || url.matches("http://(localhost|127\\.0\\.0\\.1)[:/].*")) return url;
        throw away();
    }

    private static ServiceProblem away() {
        return new ServiceProblem(503, "organisation-away", List.of());
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
