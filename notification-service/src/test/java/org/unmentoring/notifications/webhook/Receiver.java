package org.unmentoring.notifications.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;

/** A partner's web server: keeps what it gets, and answers as it is told. */
class Receiver implements AutoCloseable {
    record Got(String path, Map<String, List<String>> headers, String body) {
        String id() {
            return headers.get("Webhook-id").get(0);
        }

        String signatures() {
            return headers.get("Webhook-signature").get(0);
        }

        /** With the unmodified library of the standard; throws when it is not signed rightly. */
        void verify(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
            } catch (WebhookVerificationException refused) {
                throw new AssertionError(refused);
            }
        }

        /** What the library makes of the same; it says nothing of the time, which a turned clock has wrong. */
        String signedWith(String secret) {
            try {
                var seconds = Long.parseLong(headers.get("Webhook-timestamp").get(0));
                return new Webhook(secret).sign(id(), seconds, body);
            } catch (WebhookSigningException impossible) {
                throw new AssertionError(impossible);
            }
        }

        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException refused) {
                return false;
            }
        }
    }

    static final int SILENCE = -1;

    private final HttpServer server;
    private final List<String> namesAsked = new CopyOnWriteArrayList<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile ToIntFunction<Got> answer = any -> 204;

    Receiver() {
        this(0);
    }

    Receiver(int port) {
        this(port, null);
    }

    /** @param tls null: without */
    Receiver(int port, SSLContext tls) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            server = tls == null ? HttpServer.create(address, 100) : HttpsServer.create(address, 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (server instanceof HttpsServer https) https.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange instanceof HttpsExchange https) namesAsked.addAll(serverNames(https));
        var it = new Got(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body);
        got.add(it);
        var status = answer.applyAsInt(it);
        now.decrementAndGet();
        if (status == SILENCE) return; // and nothing else ever
        if (status >= 300 && status < 400) exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static List<String> serverNames(HttpsExchange exchange) {
        var asked = ((ExtendedSSLSession) exchange.getSSLSession()).getRequestedServerNames();
        return asked.stream().map(name -> ((SNIHostName) name).getAsciiName()).toList();
    }

    void answer(int status) {
        answer = any -> status;
    }

    void answer(ToIntFunction<Got> told) {
        answer = told;
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook?of=partner";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Which of the names behind one address the caller said it wanted (SNI). */
    List<String> namesAsked() {
        return namesAsked;
    }

    List<Got> got() {
        return got;
    }

    /** How many came at the same time. */
    int most() {
        return most.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
