package org.unmentoring.base.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went wrong, as RFC 9457 tells it; thrown from anywhere, written by {@link ProblemAnswers}. */
public final class Problem extends RuntimeException {
    private final int status;
    private final String code;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private Duration retryAfter;
    private String challenge = "Bearer";

    private Problem(int status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail);
    }

    /** The same answer for what never was and for what is another tenant's. */
    public static Problem notFound() {
        return of(404, "not-found", "There is nothing here, or nothing that you may see.");
    }

    public static Problem invalid(String pointer, String code, String detail) {
        return invalid(List.of(new FieldError(pointer, code, detail)));
    }

    public static Problem invalid(List<FieldError> errors) {
        return of(400, "validation-failed", "Some values are not as they must be; errors says which.")
                .with("errors", errors);
    }

    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Problem retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /** How a 401 asks for credentials, where it is not by a token. */
    public Problem challenge(String asked) {
        challenge = asked;
        return this;
    }

    String challenge() {
        return challenge;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    Map<String, Object> document(String instance) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:unmentoring:problem:" + code);
        document.put(
                "title",
                Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' '));
        document.put("status", status);
        document.put("detail", getMessage());
        document.put("instance", instance);
        document.putAll(members);
        return document;
    }
}
