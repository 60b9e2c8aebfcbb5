package org.unmentoring.notifications.delivery;

import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands a mail to the mail server and waits for its answer, for a bounded time. */
@ApplicationScoped
class Postman {
    // The mailer's own Mail type always writes a Cc header and its own Date; its client takes a mail as it is.
    private final MailClient client;
    private final Duration patience;

    Postman(MailClient client, @ConfigProperty(name = "quarkus.mailer.timeout") Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    Answer post(MailMessage mail) {
        try {
            client.sendMail(mail).await().atMost(patience);
            return Answer.TAKEN;
        } catch (RuntimeException failed) {
            return Answer.of(failed);
        }
    }
}
