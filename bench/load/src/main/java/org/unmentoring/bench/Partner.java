package org.unmentoring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unmentoring.test.TestTokens;

/** Sends messages as a partner's system does. */
final class Partner {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = TestTokens.service();
    private final String operator = TestTokens.operator();

    /** @param sendAt null: at once */
    void bulk(String service, String run, int from, int count, String sendAt) throws IOException, InterruptedException {
        var body = IntStream.range(from, from + count)
                .mapToObj(i -> row(run, i, sendAt))
                .collect(Collectors.joining("\n"));
        var answer = post(service + "/v1/messages/bulk", body, "application/x-ndjson", null);
        if (!answer.body().contains("\"accepted\":" + count + ",")) throw new IOException(head(answer.body()));
    }

    void one(String service, String run, int number) throws IOException, InterruptedException {
        var row = row(run, number, null);
        var single = "{" + row.substring(row.indexOf("\"template\""));
        var answer = post(service + "/v1/messages", single, "application/json", run + "-" + number);
        if (answer.statusCode() != 202) throw new IOException(head(answer.body()));
    }

    String get(String address) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Authorization", "Bearer " + operator)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String address, String body, String type, String key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) request.header("Idempotency-Key", key);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String row(String run, int number, String sendAt) {
        return """
                {"key":"%1$s-%2$d","template":"did-you-meet","to":{"name":"Llŷr %2$d","email":"%1$s-%2$d@council%3$d.example","language":"en"},\
                "values":{"programme":"Coffee trials","partners":[{"name":"Łukasz Wiśniewski"}],"link":"https://web.example/matches/%2$d"},\
                "reference":"%1$s"%4$s}""".formatted(run, number, number % 50, sendAt == null ? "" : ",\"sendAt\":\"" + sendAt + "\"");
    }

    private static String head(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }
}
