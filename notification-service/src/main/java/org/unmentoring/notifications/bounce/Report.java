package org.unmentoring.notifications.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.unmentoring.base.problem.Problem;

/** A mail that came back, as far as it matters: whom it was sent to, and what it says became of ours (RFC 3464). */
record Report(List<String> sentTo, Optional<Verdict> verdict) {
    /** What one recipient's mail server did in the end, or has not done yet. */
    record Verdict(boolean failed, String status) {}

    /** Where mail servers write the address of the envelope, which To need not show. */
    private static final List<String> RECIPIENT_HEADERS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To");

    private static final Pattern STATUS = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*", Pattern.DOTALL);
    private static final Session NONE = Session.getInstance(new Properties());

    static Report read(byte[] mail) {
        try {
            var message = new MimeMessage(NONE, new ByteArrayInputStream(mail));
            return new Report(recipients(message), verdict(message));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            throw Problem.of(400, "mail-not-readable", "This is no mail that can be read (RFC 5322, RFC 3464).");
        }
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        var found = new ArrayList<String>();
        for (var name : RECIPIENT_HEADERS) {
            var values = message.getHeader(name);
            if (values != null) found.addAll(Arrays.asList(values));
        }
        return found;
    }

    private static Optional<Verdict> verdict(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")) return Optional.empty();
        if (!"delivery-status".equalsIgnoreCase(new ContentType(message.getContentType()).getParameter("report-type")))
            return Optional.empty();
        var parts = new MimeMultipart(message.getDataHandler().getDataSource());
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status"))
                return verdict(new DeliveryStatus(part.getInputStream()));
        }
        return Optional.empty();
    }

    /** Ours go to one recipient each; of several, one that failed counts. */
    private static Optional<Verdict> verdict(DeliveryStatus status) {
        return IntStream.range(0, status.getRecipientDSNCount())
                .mapToObj(status::getRecipientDSN)
                .flatMap(recipient -> verdict(recipient).stream())
                .reduce((one, other) -> one.failed() ? one : other);
    }

    private static Optional<Verdict> verdict(InternetHeaders recipient) {
        var action = first(recipient, "Action").toLowerCase(Locale.ROOT);
        var status = STATUS.matcher(first(recipient, "Status"));
        if (!status.matches() || !action.equals("failed") && !action.equals("delayed")) return Optional.empty();
        return Optional.of(new Verdict(action.equals("failed"), status.group(1)));
    }

    private static String first(InternetHeaders headers, String name) {
        var values = headers.getHeader(name);
        return values == null ? "" : values[0].strip();
    }
}
