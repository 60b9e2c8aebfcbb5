package org.unmentoring.participants.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.unmentoring.participants.participant.ParticipantId;

/** The door to whose data is kept and not used, and who objects to what. The pool asks the database itself, row by row. */
@ApplicationScoped
@Transactional
public class Restrictions {
    private final RestrictionRepository restrictions;

    Restrictions(RestrictionRepository restrictions) {
        this.restrictions = restrictions;
    }

    public Restriction of(ParticipantId participant) {
        return new Restriction(
                restrictions.since(List.of(participant)).get(participant), restrictions.objections(participant));
    }

    /** Since when these are restricted; who is not, is not in it. */
    public Map<ParticipantId, Instant> since(Collection<ParticipantId> participants) {
        return restrictions.since(participants);
    }
}
