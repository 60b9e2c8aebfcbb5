package org.unmentoring.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.unmentoring.test.TestTokens;

/** People who sign up, confirm, leave and are erased, each by the whole way; this end plays notification-service. */
final class SignUps implements Closeable {
    private static final Pattern TO = Pattern.compile("\"email\":\"([^\"]+)\"");
    private static final Pattern ROWS_DONE = Pattern.compile("\"rowsDone\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> newestToken = new ConcurrentHashMap<>();
    private final HttpServer notifications;
    private final ExecutorService answering = Executors.newFixedThreadPool(4);

    SignUps() throws IOException {
        notifications = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        notifications.setExecutor(answering);
        notifications.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var to = TO.matcher(body);
            var token = TOKEN.matcher(body);
            if (to.find() && token.find()) newestToken.put(to.group(1), token.group(1));
            var answer = "{\"id\":\"018f0000-0000-7000-8000-000000000001\",\"status\":\"scheduled\"}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        notifications.start();
    }

    String notificationUrl() {
        return "http://localhost:" + notifications.getAddress().getPort();
    }

    String programme(String service) throws IOException, InterruptedException {
        return field(
                send(
                        "POST",
                        service + "/v1/programmes",
                        "{\"name\":\"Coffee trials\",\"sandbox\":true}",
                        TestTokens.operator()),
                "id");
    }

    HttpResponse<String> register(String service, String programme, String email)
            throws IOException, InterruptedException {
        return send(
                "POST",
                service + "/v1/registrations",
                "{\"programme\":\"%s\",\"name\":\"Llŷr\",\"email\":\"%s\",\"organisation\":\"Powys County Council\"}"
                        .formatted(programme, email),
                null);
    }

    HttpResponse<String> askForLink(String service, String email) throws IOException, InterruptedException {
        return send("POST", service + "/v1/sign-in-links", "{\"email\":\"%s\"}".formatted(email), null);
    }

    /** @return the token of a session */
    String join(String service, String programme, String email) throws IOException, InterruptedException {
        newestToken.remove(email);
        register(service, programme, email);
        send("POST", service + "/v1/registrations/confirmations", "{\"token\":\"" + mailed(email) + "\"}", null);
        askForLink(service, email);
        return field(
                send("POST", service + "/v1/sessions", "{\"token\":\"" + mailed(email) + "\"}", null), "accessToken");
    }

    void leave(String service, String programme, String session) throws IOException, InterruptedException {
        send("PUT", service + "/v1/me/enrolments/" + programme, "{\"status\":\"left\"}", session);
    }

    void erase(String service, String session) throws IOException, InterruptedException {
        send("DELETE", service + "/v1/me", null, session);
    }

    /** @param seen how many rows were done, whenever asked */
    void importAndWait(String service, String programme, String list, IntConsumer seen)
            throws IOException, InterruptedException {
        var path = service + "/v1/programmes/" + programme + "/imports/";
        var request = HttpRequest.newBuilder(URI.create(path + "later"))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Bearer " + TestTokens.operator())
                .POST(HttpRequest.BodyPublishers.ofString(list));
        var id = field(http.send(request.build(), HttpResponse.BodyHandlers.ofString()), "id");
        while (true) {
            var state = send("GET", path + id, null, TestTokens.operator()).body();
            var done = ROWS_DONE.matcher(state);
            if (done.find()) seen.accept(Integer.parseInt(done.group(1)));
            if (state.contains("\"failed\"")) throw new IOException(state);
            if (state.contains("\"done\"")) return;
            Thread.sleep(500);
        }
    }

    String organisation(String service, String name) throws IOException, InterruptedException {
        return field(send("GET", service + "/v1/organisations?query=" + name, null, null), "id");
    }

    /** @return the answer's body */
    String bulk(String service, String programme, String partner, String lines)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service + "/v1/programmes/" + programme + "/participants/bulk"))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + partner)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(lines));
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IOException(answer.body());
        return answer.body();
    }

    private String mailed(String email) throws InterruptedException {
        for (int patience = 0; patience < 3_000; patience++) {
            var token = newestToken.remove(email);
            if (token != null) return token;
            Thread.sleep(10);
        }
        throw new IllegalStateException("no mail came");
    }

    private HttpResponse<String> send(String verb, String address, String body, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .method(
                        verb,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (verb.equals("DELETE")) request.header("If-Match", "*");
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IOException(verb + " " + answer.statusCode());
        return answer;
    }

    private static String field(HttpResponse<String> answer, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(answer.body());
        if (!found.find()) throw new IllegalStateException("no " + name);
        return found.group(1);
    }

    @Override
    public void close() {
        notifications.stop(0);
        answering.shutdown();
    }
}
