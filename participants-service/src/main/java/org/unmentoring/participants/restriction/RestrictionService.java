package org.unmentoring.participants.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;

/** Each of them may be repeated, and taken back. */
@ApplicationScoped
class RestrictionService {
    private static final Logger LOG = Logger.getLogger(RestrictionService.class);

    private final RestrictionRepository restrictions;
    private final Restrictions door;
    private final People people;
    private final Enrolments enrolments;
    private final Trail trail;
    private final Caller caller;

    RestrictionService(
            RestrictionRepository restrictions,
            Restrictions door,
            People people,
            Enrolments enrolments,
            Trail trail,
            Caller caller) {
        this.restrictions = restrictions;
        this.door = door;
        this.people = people;
        this.enrolments = enrolments;
        this.trail = trail;
        this.caller = caller;
    }

    /** What is under way for the person ends: whoever was to meet them is not asked about it any more. */
    @Transactional
    Restriction restrict() {
        return change(Deed.RESTRICTED, me -> {
            if (!restrictions.restrict(me)) return false;
            enrolments.endNudges(me);
            return true;
        });
    }

    @Transactional
    Restriction lift() {
        return change(Deed.LIFTED_RESTRICTION, restrictions::lift);
    }

    @Transactional
    Restriction object(Purpose purpose) {
        return change(Deed.OBJECTED, me -> restrictions.object(me, purpose));
    }

    @Transactional
    Restriction withdraw(Purpose purpose) {
        return change(Deed.WITHDREW_OBJECTION, me -> restrictions.withdraw(me, purpose));
    }

    /** @param change says whether there was anything to change */
    private Restriction change(Deed deed, Predicate<ParticipantId> change) {
        var me = people.held(new ParticipantId(caller.id())).id();
        var before = isSeenByPartners(me);
        if (change.test(me)) {
            people.changed(me);
            trail.note(deed, me);
            var seen = isSeenByPartners(me);
            if (seen != before) enrolments.seenByPartners(seen, me);
            LOG.infof("%s: participant %s", deed, me);
        }
        return door.of(me);
    }

    private boolean isSeenByPartners(ParticipantId me) {
        return enrolments.unseenByPartners(List.of(me)).isEmpty();
    }
}
