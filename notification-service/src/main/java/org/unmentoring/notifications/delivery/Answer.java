package org.unmentoring.notifications.delivery;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** What became of a mail at the mail server, in words that name no address: the server's own sentence may. */
record Answer(Kind kind, String reason) {
    enum Kind {
        TAKEN,
        LATER,
        NEVER
    }

    static final Answer TAKEN = new Answer(Kind.TAKEN, null);

    /** Only what is said of this very mail can end it; a refused greeting, log-in or sender is ours to put right. */
    private static final List<String> OF_THIS_MAIL =
            List.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

    private static final Pattern REPLY =
            Pattern.compile("([2-5]\\d\\d)[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?.*", Pattern.DOTALL);

    /** As if a mail server had said so of the recipient. */
    static Answer said(int reply, String status) {
        return new Answer(reply < 500 ? Kind.LATER : Kind.NEVER, "smtp-" + reply + "-" + status);
    }

    static Answer of(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refused) return of(refused);
            if (cause instanceof ConnectException || cause instanceof UnknownHostException)
                return new Answer(Kind.LATER, "no-connection");
            if (cause instanceof SSLException) return new Answer(Kind.LATER, "tls-failed");
        }
        return new Answer(Kind.LATER, "no-answer");
    }

    private static Answer of(SMTPException refused) {
        var reply = REPLY.matcher(refused.getReplyMessage());
        if (!reply.matches()) return new Answer(Kind.LATER, "not-understood");
        var reason = "smtp-" + reply.group(1) + (reply.group(2) == null ? "" : "-" + reply.group(2));
        var ofThisMail = OF_THIS_MAIL.stream().anyMatch(refused.getMessage()::startsWith);
        return new Answer(refused.isPermanent() && ofThisMail ? Kind.NEVER : Kind.LATER, reason);
    }

    @Override
    public String toString() {
        return kind == Kind.TAKEN ? "taken" : kind.name().toLowerCase(java.util.Locale.ROOT) + " (" + reason + ")";
    }
}
