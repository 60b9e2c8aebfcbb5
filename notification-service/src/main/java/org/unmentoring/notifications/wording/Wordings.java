package org.unmentoring.notifications.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.stream.Stream;
import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Wording;

/** What mails are to say, for whoever sends them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Wordings {
    private final WordingRepository wordings;

    Wordings(WordingRepository wordings) {
        this.wordings = wordings;
    }

    /** The programme's own, else the one for all programmes; empty where nobody wrote any. */
    public Optional<WordingId> inForce(ProgrammeId programme, TemplateKey template, String language) {
        return Stream.of(new Place(programme, template, language), new Place(null, template, language))
                .flatMap(place -> wordings.newest(place).stream())
                .map(WordingVersion::id)
                .findFirst();
    }

    public Wording get(WordingId id) {
        return wordings.findById(id).wording();
    }
}
