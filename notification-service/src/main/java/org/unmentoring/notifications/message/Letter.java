package org.unmentoring.notifications.message;

import java.time.Instant;
import org.unmentoring.notifications.template.Draft;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Wording;

/** A message taken for sending: everything that its mail is made of, so that the same message always makes the same mail. */
public record Letter(
        MessageId id,
        TemplateKey template,
        String values,
        Recipient to,
        Wording wording,
        boolean test,
        Instant written,
        int attempt) {
    public Draft draft() {
        return new Draft(template, values, to.name(), to.language(), wording, test);
    }
}
