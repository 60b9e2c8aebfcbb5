package org.unmentoring.participants.reach;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unmentoring.participants.participant.ParticipantId;

/** What notification-service tells of a message; of its fields only those that are read here. */
record MailNews(String type, Data data) {
    record Data(String reference, String reason) {}

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** An unknown mailbox, as enhanced status codes have it (RFC 3463). */
    private static final Pattern UNKNOWN_MAILBOX = Pattern.compile(".*\\b5\\.1\\.\\d+.*");

    /** A mail to an address that somebody wishes to have: it says nothing of the one they have. */
    private static final String NOT_YET_THEIRS = "new-address:";

    /** A failure that says nothing of the address is the mail server's or ours, and no reason to leave somebody out. */
    boolean saysUnreachable() {
        if (data == null || data.reference() == null || data.reason() == null) return false;
        if (data.reference().startsWith(NOT_YET_THEIRS)) return false;
        return switch (type) {
            case "message.suppressed" -> true;
            case "message.bounced", "message.failed" ->
                UNKNOWN_MAILBOX.matcher(data.reason()).matches();
            default -> false;
        };
    }

    /** Every reference to a person's message names the person, among others that are no participants. */
    Set<ParticipantId> named() {
        return ID.matcher(data.reference())
                .results()
                .map(found -> new ParticipantId(UUID.fromString(found.group())))
                .collect(Collectors.toSet());
    }
}
