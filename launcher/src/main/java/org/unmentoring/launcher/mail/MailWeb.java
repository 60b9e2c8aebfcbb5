package org.unmentoring.launcher.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail catcher's pages, and its API for programs. */
final class MailWeb implements HttpHandler {
    private static final Pattern ONE_MAIL = Pattern.compile("(/api)?/messages/(\\d+)(/html|/raw)?");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final MailFolder mails;

    MailWeb(MailFolder mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange.getRequestMethod(), exchange).send(exchange);
        }
    }

    private Answer answer(String method, HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        return switch (method) {
            case "GET", "HEAD" -> shown(path, to(exchange.getRequestURI()));
            case "POST" -> path.equals("/forget") ? forget(exchange) : Answer.problem(404, "There is no such form.");
            case "DELETE" -> path.equals("/api/messages") ? clear() : Answer.problem(404, "There are no such mails.");
            default -> Answer.problem(405, "The mail catcher does not know this request.");
        };
    }

    private Answer shown(String path, Optional<String> to) throws IOException {
        return switch (path) {
            case "/" -> Answer.page(MailPages.list(mails.newestFirst(to), to.orElse("")));
            case "/style.css" -> Answer.style(MailPages.style());
            case "/health" -> json(Map.of("status", "UP"));
            case "/api/messages" -> json(Map.of("items", mails.newestFirst(to)));
            default -> oneMail(path).orElseGet(() -> Answer.problem(404, "There is no such mail."));
        };
    }

    private Optional<Answer> oneMail(String path) throws IOException {
        var matcher = ONE_MAIL.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var forPrograms = matcher.group(1) != null;
        var id = matcher.group(2);
        return switch (Optional.ofNullable(matcher.group(3)).orElse("")) {
            case "/raw" -> mails.raw(id).map(Answer::mail);
            case "/html" -> mails.open(id).map(OpenedMail::html).map(Answer::foreignHtml);
            default -> mails.open(id).map(mail -> forPrograms ? json(mail) : Answer.page(MailPages.one(mail)));
        };
    }

    /** Another site's page could send this form too; browsers say where a form comes from. */
    private Answer forget(HttpExchange exchange) throws IOException {
        var origin = exchange.getRequestHeaders().getFirst("Origin");
        var here = "http://" + exchange.getRequestHeaders().getFirst("Host");
        if (origin != null && !origin.equals(here)) {
            return Answer.problem(403, "This form is taken from the mail catcher's own page only.");
        }
        mails.clear();
        return Answer.seeOther("/");
    }

    private Answer clear() throws IOException {
        mails.clear();
        return Answer.nothing();
    }

    private static Optional<String> to(URI uri) {
        return Stream.of(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .filter(address -> !address.isBlank())
                .findFirst();
    }

    private static Answer json(Object body) {
        try {
            return Answer.json(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
