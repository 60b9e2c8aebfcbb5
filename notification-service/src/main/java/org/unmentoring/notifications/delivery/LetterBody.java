package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.unmentoring.notifications.invitation.Invitation;
import org.unmentoring.notifications.message.MessageId;
import org.unmentoring.notifications.template.Rendered;

/**
 * A mail's parts (RFC 2046): the same words as text and as HTML; and a meeting twice, as an alternative that calendars
 * offer to keep, and attached for programs that only know files.
 */
record LetterBody(MessageId id, Rendered words, Optional<Invitation> invitation) {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});

    String contentType() {
        return invitation.isEmpty() ? alternative() : multipart("mixed", around());
    }

    String text() {
        return invitation.map(this::withAttachment).orElseGet(this::alternatives);
    }

    private String withAttachment(Invitation meeting) {
        return "--" + around() + "\nContent-Type: " + alternative() + "\n\n" + alternatives()
                + part(
                        "application/ics; name=\"meeting.ics\"",
                        "base64\nContent-Disposition: attachment; filename=\"meeting.ics\"",
                        LINES.encodeToString(meeting.text().getBytes(UTF_8)),
                        around())
                + "--" + around() + "--\n";
    }

    private String alternatives() {
        return part("text/plain; charset=utf-8", "quoted-printable", QuotedPrintable.encode(words.text()), boundary())
                + part("text/html; charset=utf-8", "quoted-printable", QuotedPrintable.encode(words.html()), boundary())
                + invitation.map(this::calendar).orElse("")
                + "--" + boundary() + "--\n";
    }

    private String calendar(Invitation meeting) {
        return part(
                "text/calendar; charset=utf-8; method=" + meeting.method(),
                "base64",
                LINES.encodeToString(meeting.text().getBytes(UTF_8)),
                boundary());
    }

    private static String part(String type, String encoding, String content, String boundary) {
        return "--" + boundary + "\nContent-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n"
                + content + "\n";
    }

    private String alternative() {
        return multipart("alternative", boundary());
    }

    private static String multipart(String kind, String boundary) {
        return "multipart/" + kind + "; boundary=\"" + boundary + "\"";
    }

    /** Neither quoted-printable nor Base64 ever has "=_". */
    private String boundary() {
        return "=_" + id;
    }

    private String around() {
        return "=_around_" + id;
    }
}
