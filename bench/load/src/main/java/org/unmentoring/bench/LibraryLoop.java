package org.unmentoring.bench;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Sends mails as a small program does: each is made of its words and sent by the library that quarkus-mailer uses too, one after the other. */
final class LibraryLoop implements Closeable {
    private static final long PATIENCE_SECONDS = 60;

    /** What a mail says, before any of it is a mail. */
    record Words(String to, String subject, String text, String html) {
        static Words of(byte[] mail) {
            try {
                var read = new MimeMessage(null, new ByteArrayInputStream(mail));
                var parts = (Multipart) read.getContent();
                return new Words(
                        read.getHeader("To", null),
                        read.getSubject(),
                        (String) parts.getBodyPart(0).getContent(),
                        (String) parts.getBodyPart(1).getContent());
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalArgumentException(unreadable);
            }
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final MailClient client;

    LibraryLoop(int port) {
        client = MailClient.create(
                vertx, new MailConfig("localhost", port).setMaxPoolSize(1).setKeepAlive(true));
    }

    void send(String recipient, Words words) throws Exception {
        var mail = new MailMessage("bare@unmentoring.example", recipient, words.subject(), words.text());
        mail.setHtml(words.html());
        client.sendMail(mail).toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }
}
