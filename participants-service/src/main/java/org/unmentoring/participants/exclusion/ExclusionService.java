package org.unmentoring.participants.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;

/** Whom organisers keep apart: a line manager and a report, say. */
@ApplicationScoped
class ExclusionService {
    private final ProgrammeExclusionRepository exclusions;
    private final ProgrammeService programmes;
    private final Enrolments enrolments;
    private final Caller caller;
    private final InstantSource clock;

    ExclusionService(
            ProgrammeExclusionRepository exclusions,
            ProgrammeService programmes,
            Enrolments enrolments,
            Caller caller,
            InstantSource clock) {
        this.exclusions = exclusions;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<ExclusionView> list(ProgrammeId id, PageRequest page) {
        return Page.of(exclusions.in(organised(id), page), page, exclusion -> exclusion
                        .id()
                        .value())
                .map(ProgrammeExclusion::view);
    }

    @Idempotent
    @Transactional
    ExclusionView keepApart(ProgrammeId id, NewExclusion wanted) {
        var programme = organised(id);
        mustBeEnrolled(programme, wanted.participants());
        var exclusion = new ProgrammeExclusion(programme, wanted.participants(), clock.instant());
        exclusions.persistAndFlush(exclusion);
        return exclusion.view();
    }

    @Transactional
    void takeBack(ProgrammeId id, ExclusionId exclusion) {
        exclusions.remove(organised(id), exclusion);
    }

    private ProgrammeId organised(ProgrammeId id) {
        caller.mustOrganise(id.value());
        return programmes.get(id).id();
    }

    private void mustBeEnrolled(ProgrammeId programme, List<ParticipantId> participants) {
        var enrolled = enrolments.of(programme, participants).keySet();
        var strangers = IntStream.range(0, participants.size())
                .filter(i -> !enrolled.contains(participants.get(i)))
                .mapToObj(i -> new FieldError(
                        "/participants/" + i, "not-enrolled", "Nobody with this id has a place in the programme."))
                .toList();
        if (!strangers.isEmpty()) {
            throw Problem.invalid(strangers);
        }
    }
}
