package org.unmentoring.matching.undelivered;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What notification-service tells of a message; of its fields only those that are read here. */
record MailNews(String type, Data data) {

    record Data(String reference, String template, String reason) {}

    record Introduction(UUID match, UUID participant) {}

    private static final Set<String> NOT_ARRIVED = Set.of("message.failed", "message.bounced", "message.suppressed");
    private static final Set<String> INTRODUCTIONS = Set.of("introduction", "match-changed");
    private static final String ID = "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})";

    /** As our own messages are named. */
    private static final Pattern REFERENCE = Pattern.compile("match:" + ID + ":" + ID + ".*");

    Optional<Introduction> undelivered() {
        if (!NOT_ARRIVED.contains(type) || data == null || data.reference() == null) {
            return Optional.empty();
        }
        var reference = REFERENCE.matcher(data.reference());
        return INTRODUCTIONS.contains(data.template()) && reference.matches()
                ? Optional.of(
                        new Introduction(UUID.fromString(reference.group(1)), UUID.fromString(reference.group(2))))
                : Optional.empty();
    }

    String reason() {
        return data.reason() == null ? "unknown" : data.reason();
    }
}
