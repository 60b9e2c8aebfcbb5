package org.unmentoring.participants.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;

/** Answers alike for everybody, known or not, and logs nothing: an exclusion is between a person and the draw. */
@ApplicationScoped
class OwnExclusionService {
    /** More than anybody needs; fewer than would let one person empty a programme's draw. */
    private static final int MOST = 500;

    private final OwnExclusionRepository exclusions;
    private final People people;
    private final Caller caller;
    private final InstantSource clock;

    OwnExclusionService(OwnExclusionRepository exclusions, People people, Caller caller, InstantSource clock) {
        this.exclusions = exclusions;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<OwnExclusionView> list(PageRequest page) {
        return Page.of(
                exclusions.of(me(), page).stream().map(OwnExclusion::view).toList(),
                page,
                excluded -> excluded.participant().value());
    }

    @Transactional
    void exclude(ParticipantId somebody) {
        var me = me();
        if (somebody.equals(me)) {
            throw Problem.of(400, "cannot-exclude-oneself", "Nobody is ever put in touch with oneself.");
        }
        exclusions.enter(me, somebody, clock.instant());
        if (exclusions.count(me) > MOST) {
            throw Problem.of(409, "too-many-exclusions", "You can exclude up to " + MOST + " people.");
        }
    }

    @Transactional
    void include(ParticipantId somebody) {
        exclusions.remove(me(), somebody);
    }

    private ParticipantId me() {
        return people.get(new ParticipantId(caller.id())).id();
    }
}
