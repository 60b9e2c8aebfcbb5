package org.unmentoring.matching.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.matching.ids.AssignmentId;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.TrialId;

@ApplicationScoped
class AssignmentRepository {

    /** @param unit a person or a match */
    record New(String stratum, int place, int arm, UUID unit) {}

    private record ArmRow(UUID participant, Integer arm) {}

    private record CountRow(String stratum, Long count) {}

    private record Row(
            UUID id, String stratum, Integer place, Integer arm, Instant assignedAt, UUID participant, UUID match) {}

    private static final UUID FIRST = new UUID(0, 0);

    private final Session database;

    AssignmentRepository(Session database) {
        this.database = database;
    }

    Map<ParticipantId, Integer> arms(TrialId trial) {
        Map<ParticipantId, Integer> arms = new HashMap<>();
        database.createNativeQuery(
                        "select participant, arm from trial_assignment where trial = :trial and participant is not null",
                        ArmRow.class)
                .setParameter("trial", trial.value())
                .getResultStream()
                .forEach(it -> arms.put(new ParticipantId(it.participant()), it.arm()));
        return arms;
    }

    Map<String, Integer> counts(TrialId trial) {
        Map<String, Integer> counts = new HashMap<>();
        database.createNativeQuery(
                        "select stratum, count(*) from trial_assignment where trial = :trial group by stratum",
                        CountRow.class)
                .setParameter("trial", trial.value())
                .getResultStream()
                .forEach(it -> counts.put(it.stratum(), it.count().intValue()));
        return counts;
    }

    void keep(TrialId trial, Unit unit, List<New> assigned, Instant now) {
        database.createNativeMutationQuery("""
                        insert into trial_assignment (id, trial, stratum, place, arm, %s, assigned_at)
                        select id, :trial, stratum, place, arm, unit, :now
                        from unnest(:ids, :strata, :places, :arms, :units) as it (id, stratum, place, arm, unit)""".formatted(unit == Unit.PERSON ? "participant" : "match"))
                .setParameter("trial", trial.value())
                .setParameter("now", now)
                .setParameter("ids", assigned.stream().map(it -> TypedId.next()).toArray(UUID[]::new))
                .setParameter("strata", column(assigned, New::stratum).toArray(String[]::new))
                .setParameter("places", column(assigned, New::place).toArray(Integer[]::new))
                .setParameter("arms", column(assigned, New::arm).toArray(Integer[]::new))
                .setParameter("units", column(assigned, New::unit).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static <T> List<T> column(List<New> assigned, Function<New, T> of) {
        return assigned.stream().map(of).toList();
    }

    /** Their own rhythm holds, once they have chosen one: the trial counts them for their arm all the same. */
    void haveChosen(TrialId trial, Collection<ParticipantId> people) {
        database.createNativeMutationQuery("""
                        update trial_assignment set own_choice = true
                        where trial = :trial and participant = any(:people) and not own_choice""")
                .setParameter("trial", trial.value())
                .setParameter(
                        "people", people.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    List<Assignment> of(TrialId trial, PageRequest page) {
        return database.createNativeQuery("""
                        select id, stratum, place, arm, assigned_at, participant, match from trial_assignment
                        where trial = :trial and id > :after order by id limit :most""", Row.class)
                .setParameter("trial", trial.value())
                .setParameter("after", page.after().orElse(FIRST))
                .setParameter("most", page.limit() + 1)
                .getResultStream()
                .map(it -> new Assignment(
                        new AssignmentId(it.id()),
                        it.stratum(),
                        it.place(),
                        it.arm(),
                        it.assignedAt(),
                        it.participant() == null ? null : new ParticipantId(it.participant()),
                        it.match() == null ? null : new MatchId(it.match())))
                .toList();
    }
}
