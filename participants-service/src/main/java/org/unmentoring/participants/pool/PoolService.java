package org.unmentoring.participants.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.participants.enrolment.EnrolmentState;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.enrolment.ProgrammePeople;
import org.unmentoring.participants.exclusion.Exclusions;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;

@ApplicationScoped
class PoolService {
    private final ProgrammeService programmes;
    private final Enrolments enrolments;
    private final ProgrammePeople members;
    private final Exclusions exclusions;

    PoolService(ProgrammeService programmes, Enrolments enrolments, ProgrammePeople members, Exclusions exclusions) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.members = members;
        this.exclusions = exclusions;
    }

    /** One stretch of the pool; a transaction each, so that a million people need no more memory than a thousand. */
    @Transactional
    List<PoolEntry> stretch(ProgrammeId id, Optional<UUID> after, int most) {
        var programme = programmes.get(id).id();
        var places = enrolments.drawable(programme, after, most);
        var apart = exclusions.of(
                programme, places.stream().map(EnrolmentState::participant).toList());
        return members.of(places).stream()
                .map(member ->
                        PoolEntry.of(member, apart.getOrDefault(member.person().id(), List.of())))
                .toList();
    }
}
