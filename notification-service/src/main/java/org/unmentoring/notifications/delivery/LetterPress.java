package org.unmentoring.notifications.delivery;

import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.mailencoder.EmailAddress;
import jakarta.inject.Singleton;
import java.net.IDN;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.unmentoring.notifications.bounce.ReturnPath;
import org.unmentoring.notifications.inbox.Inbox;
import org.unmentoring.notifications.invitation.Invitation;
import org.unmentoring.notifications.message.Letter;
import org.unmentoring.notifications.message.Recipient;
import org.unmentoring.notifications.suppression.UnsubscribeLink;
import org.unmentoring.notifications.template.CalendarEntry.Person;
import org.unmentoring.notifications.template.Rendered;
import org.unmentoring.notifications.template.Templates;

/**
 * Makes a mail whose every byte follows from its message: whoever gets it twice can tell that it is one. (The mailer's
 * own encoder makes new boundaries and dates each time, breaks characters outside the BMP and folds with a bare LF.)
 */
@Singleton
class LetterPress {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Templates templates;
    private final EmailAddress from;
    private final String bounceAddress;
    private final ReturnPath returnPath;
    private final UnsubscribeLink unsubscribe;
    private final MailConfig config;

    LetterPress(Templates templates, ReturnPath returnPath, UnsubscribeLink unsubscribe, MailConfig config) {
        this.templates = templates;
        this.returnPath = returnPath;
        this.unsubscribe = unsubscribe;
        this.config = config;
        this.from = new EmailAddress(config.from());
        this.bounceAddress = config.bounceAddress().orElse(from.getEmail());
    }

    MailMessage print(Letter letter) {
        var words = templates.render(letter.draft());
        var body = new LetterBody(letter.id(), words, invitation(letter));
        return new MailMessage()
                .setFixedHeaders(true)
                .setHeaders(headers(letter, words, body.contentType()))
                .setFrom(from.getEmail())
                .setBounceAddress(returnPath.of(letter.id(), bounceAddress))
                .setTo(ascii(letter.to()))
                .setText(body.text());
    }

    /** What {@link #print} would send, where its recipient's sandbox finds it. */
    void lay(Letter letter, Inbox inbox) {
        var words = templates.render(letter.draft());
        var headers = new LinkedHashMap<String, String>();
        headers(letter, words, new LetterBody(letter.id(), words, invitation(letter)).contentType())
                .forEach(header -> headers.put(header.getKey(), header.getValue()));
        inbox.keep(
                letter, words, headers, invitation(letter).map(Invitation::text).orElse(null));
    }

    private MultiMap headers(Letter letter, Rendered words, String contentType) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Date", DATE.format(letter.written()))
                .add("From", Header.address(from.getName(), from.getEmail()))
                .add("To", Header.address(letter.to().name(), ascii(letter.to())))
                .add("Subject", Header.text(words.subject()))
                .add(
                        "Message-ID",
                        "<" + letter.id()
                                + from.getEmail().substring(from.getEmail().lastIndexOf('@')) + ">")
                .add("Auto-Submitted", "auto-generated")
                .add("MIME-Version", "1.0")
                .add("Content-Type", contentType);
        config.replyTo()
                .map(EmailAddress::new)
                .ifPresent(to -> headers.add("Reply-To", Header.address(to.getName(), to.getEmail())));
        if (!letter.template().isEssential())
            headers.add("List-Unsubscribe", "<" + unsubscribe.of(letter.to().email()) + ">")
                    .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return headers;
    }

    private Optional<Invitation> invitation(Letter letter) {
        return templates
                .calendarEntry(letter.template(), letter.values())
                .map(entry -> Invitation.of(
                        entry,
                        new Person(from.getName() == null ? from.getEmail() : from.getName(), from.getEmail()),
                        new Person(letter.to().name(), letter.to().email()),
                        letter.written()));
    }

    /** The host name in the form that DNS and SMTP take; one that has none is left for the mail server to refuse. */
    private static String ascii(Recipient recipient) {
        var at = recipient.email().lastIndexOf('@');
        try {
            return recipient.email().substring(0, at + 1)
                    + IDN.toASCII(recipient.email().substring(at + 1), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noHostName) {
            return recipient.email();
        }
    }
}
