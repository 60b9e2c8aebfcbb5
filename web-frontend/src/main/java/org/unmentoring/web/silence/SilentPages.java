package org.unmentoring.web.silence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Person;

@CheckedTemplate(basePath = "silence")
class SilentPages {
    static native TemplateInstance silent(Organised programme, List<Person> toAsk, List<Asked> asked, Errors errors);

    /** Somebody who was asked, by name. */
    record Asked(
            String name,
            String email,
            String organisation,
            int round,
            Instant askedAt,
            SilenceState state,
            Instant answeredAt,
            int roundsWaited) {}

    private SilentPages() {}
}
