package org.unmentoring.launcher.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One answer over HTTP, with the headers that keep a caught mail from doing anything in the reader's browser. */
record Answer(int status, String mediaType, String policy, byte[] body, Map<String, String> headers) {
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** For the mail's own HTML: its styles, nothing fetched from anywhere, no script, shown only inside our page. */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private static final String HTML = "text/html; charset=utf-8";

    static Answer page(String html) {
        return of(200, HTML, PAGE_POLICY, html);
    }

    /** Links open beside the catcher's page, for inside the frame they would not be let out. */
    static Answer foreignHtml(String html) {
        return of(200, HTML, MAIL_POLICY, "<base target=\"_blank\">" + html);
    }

    static Answer style(String css) {
        return of(200, "text/css; charset=utf-8", PAGE_POLICY, css);
    }

    static Answer json(String json) {
        return of(200, "application/json", PAGE_POLICY, json);
    }

    static Answer mail(byte[] raw) {
        return new Answer(200, "message/rfc822", PAGE_POLICY, raw, Map.of());
    }

    static Answer problem(int status, String detail) {
        var json = "{\"type\":\"about:blank\",\"status\":%d,\"detail\":\"%s\"}".formatted(status, detail);
        return of(status, "application/problem+json", PAGE_POLICY, json);
    }

    static Answer nothing() {
        return of(204, HTML, PAGE_POLICY, "");
    }

    static Answer seeOther(String place) {
        return new Answer(303, HTML, PAGE_POLICY, new byte[0], Map.of("Location", place));
    }

    private static Answer of(int status, String mediaType, String policy, String body) {
        return new Answer(status, mediaType, policy, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    void send(HttpExchange exchange) throws IOException {
        var sent = exchange.getResponseHeaders();
        sent.set("Content-Type", mediaType);
        sent.set("Content-Security-Policy", policy);
        sent.set("X-Content-Type-Options", "nosniff");
        sent.set("Referrer-Policy", "no-referrer");
        sent.set("Cache-Control", "no-store");
        headers.forEach(sent::set);
        var bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}
