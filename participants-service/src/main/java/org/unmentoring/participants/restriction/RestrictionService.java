package org.unmentoring.participants.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
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
    private final InstantSource clock;

    RestrictionService(
            RestrictionRepository restrictions,
            Restrictions door,
            People people,
            Enrolments enrolments,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.restrictions = restrictions;
        this.door = door;
        this.people = people;
        this.enrolments = enrolments;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is under way for the person ends: whoever was to meet them is not asked about it any more. */
    @Transactional
    Restriction restrict() {
        var me = me();
        if (restrictions.restrict(me, clock.instant())) {
            enrolments.endNudges(me);
            changed(Deed.RESTRICTED, me);
        }
        return door.of(me);
    }

    @Transactional
    Restriction lift() {
        var me = me();
        if (restrictions.lift(me)) changed(Deed.LIFTED_RESTRICTION, me);
        return door.of(me);
    }

    @Transactional
    Restriction object(Purpose purpose) {
        var me = me();
        if (restrictions.object(me, purpose, clock.instant())) changed(Deed.OBJECTED, me);
        return door.of(me);
    }

    @Transactional
    Restriction withdraw(Purpose purpose) {
        var me = me();
        if (restrictions.withdraw(me, purpose)) changed(Deed.WITHDREW_OBJECTION, me);
        return door.of(me);
    }

    private void changed(Deed deed, ParticipantId me) {
        people.changed(me);
        trail.note(deed, me);
        LOG.infof("%s: participant %s", deed, me);
    }

    private ParticipantId me() {
        return people.held(new ParticipantId(caller.id())).id();
    }
}
