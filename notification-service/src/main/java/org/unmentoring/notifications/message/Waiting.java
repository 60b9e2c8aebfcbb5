package org.unmentoring.notifications.message;

import java.time.Instant;
import java.util.Optional;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Templates;
import org.unmentoring.notifications.template.Wording;
import org.unmentoring.notifications.wording.WordingId;
import org.unmentoring.notifications.wording.Wordings;

/**
 * A message that is not over, as {@link Departures} hold it.
 *
 * @param sendAt null when it is due at once
 * @param wording what was in force when it was first tried; null for the usual one
 */
record Waiting(
        MessageId id,
        TemplateKey template,
        Recipient recipient,
        String values,
        Instant createdAt,
        Instant sendAt,
        int attempts,
        WordingId wording,
        boolean test) {
    boolean isEarly(Instant now) {
        return sendAt != null && sendAt.isAfter(now);
    }

    /** Decided once, at the first try: whoever gets it twice gets the same mail. */
    Optional<WordingId> wording(Templates templates, Wordings wordings) {
        if (attempts > 0) return Optional.ofNullable(wording);
        return templates
                .programme(template, values)
                .flatMap(it -> wordings.inForce(it, template, templates.language(recipient.language())));
    }

    Letter letter(Wording words) {
        return new Letter(
                id, template, values, recipient, words, test, sendAt == null ? createdAt : sendAt, attempts + 1);
    }
}
