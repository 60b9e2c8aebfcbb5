package org.unmentoring.notifications.delivery;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.unmentoring.notifications.bounce.MailboxStatus;

/** What became of a mail at the mail server, in words that name no address: the server's own sentence may. */
record Answer(Kind kind, String reason) {
    enum Kind {
        TAKEN,
        /** The server that we hand mails to can't be reached or takes none from anybody. */
        NO_SERVER,
        /** Whoever takes mails for this domain is silent, closing or broken. */
        TROUBLE,
        /** Not this mail, not now: greylisted, or busy with this mailbox. */
        LATER,
        FULL,
        UNKNOWN_MAILBOX,
        /** We, or what we write, are not wanted there: somebody must look. */
        POLICY,
        NEVER;

        boolean isFinal() {
            return this == UNKNOWN_MAILBOX || this == POLICY || this == NEVER;
        }
    }

    static final Answer TAKEN = new Answer(Kind.TAKEN, null);

    /** Only what is said of this very mail can end it; a refused greeting, log-in or sender is ours to put right. */
    private static final List<String> OF_THIS_MAIL =
            List.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

    private static final Pattern REPLY =
            Pattern.compile("([2-5]\\d\\d)[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?.*", Pattern.DOTALL);

    /** Of the system or the network, not of the mailbox or the mail (RFC 3463). */
    private static final Pattern SYSTEM_STATUS = Pattern.compile("4\\.[34]\\..*");

    static Answer of(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refused) return of(refused);
            if (cause instanceof ConnectException || cause instanceof UnknownHostException)
                return new Answer(Kind.NO_SERVER, "no-connection");
            if (cause instanceof SSLException) return new Answer(Kind.NO_SERVER, "tls-failed");
        }
        return new Answer(Kind.TROUBLE, "no-answer");
    }

    private static Answer of(SMTPException refused) {
        var reply = REPLY.matcher(refused.getReplyMessage());
        if (!reply.matches()) return new Answer(Kind.TROUBLE, "not-understood");
        var ofThisMail = OF_THIS_MAIL.stream().anyMatch(refused.getMessage()::startsWith);
        var status = reply.group(2) == null ? "" : reply.group(2);
        var said = said(Integer.parseInt(reply.group(1)), status);
        if (ofThisMail || said.kind() == Kind.TROUBLE) return said;
        return new Answer(Kind.NO_SERVER, said.reason());
    }

    /** What a mail server said of this very mail. */
    static Answer said(int reply, String status) {
        return new Answer(kind(reply, status), "smtp-" + reply + (status.isEmpty() ? "" : "-" + status));
    }

    private static Kind kind(int reply, String status) {
        if (MailboxStatus.isFull(status) || reply == 552 && status.isEmpty()) return Kind.FULL;
        if (reply == 421 || SYSTEM_STATUS.matcher(status).matches()) return Kind.TROUBLE;
        if (reply < 500) return Kind.LATER;
        if (MailboxStatus.isUnknown(status)) return Kind.UNKNOWN_MAILBOX;
        return status.startsWith("5.7.") || status.equals("5.1.7") || status.equals("5.1.8") ? Kind.POLICY : Kind.NEVER;
    }

    @Override
    public String toString() {
        var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind == Kind.TAKEN ? word : word + " (" + reason + ")";
    }
}
