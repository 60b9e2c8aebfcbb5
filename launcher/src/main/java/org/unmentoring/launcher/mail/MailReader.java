package org.unmentoring.launcher.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads one stored mail, as forgivingly as a mail program would. */
final class MailReader {
    private static final Session SESSION = Session.getInstance(new Properties());
    private final MimeMessage message;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();

    private MailReader(byte[] stored) throws MessagingException {
        this.message = new MimeMessage(SESSION, new ByteArrayInputStream(stored));
    }

    static CaughtMail summary(String id, Instant receivedAt, byte[] stored) {
        try {
            return new MailReader(stored).summary(id, receivedAt);
        } catch (MessagingException e) {
            return new CaughtMail(id, "", "", "(unreadable)", receivedAt);
        }
    }

    static OpenedMail open(CaughtMail mail, byte[] stored) {
        try {
            var reader = new MailReader(stored);
            reader.collect(reader.message);
            var html = reader.html.isEmpty() ? null : reader.html.toString();
            return new OpenedMail(mail, reader.headers(), reader.text.toString(), html, reader.attachments);
        } catch (MessagingException | IOException e) {
            return new OpenedMail(mail, Map.of(), new String(stored, StandardCharsets.UTF_8), null, List.of());
        }
    }

    private CaughtMail summary(String id, Instant receivedAt) throws MessagingException {
        var subject = message.getSubject();
        return new CaughtMail(id, header("From"), header("Delivered-To"), subject == null ? "" : subject, receivedAt);
    }

    private String header(String name) throws MessagingException {
        var values = message.getHeader(name);
        return values == null ? "" : decoded(String.join(", ", values));
    }

    private Map<String, String> headers() throws MessagingException {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.merge(header.getName(), decoded(header.getValue()), (first, next) -> first + "\n" + next);
        }
        return headers;
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i));
            }
        } else if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments.add(part.getFileName() == null ? part.getContentType() : decoded(part.getFileName()));
        } else if (part.isMimeType("text/html")) {
            html.append(body(part));
        } else if (part.isMimeType("text/*")) {
            text.append(body(part));
        } else {
            attachments.add(part.getContentType());
        }
    }

    /** A character set nobody knows is no reason to hide the mail. */
    private static String body(Part part) throws MessagingException, IOException {
        try {
            return String.valueOf(part.getContent());
        } catch (UnsupportedEncodingException e) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static String deliveryHeaders(String from, List<String> to) {
        var recipients = String.join(
                "", to.stream().map("Delivered-To: %s\r\n"::formatted).toList());
        return "Return-Path: <%s>\r\n%s".formatted(from, recipients);
    }
}
