package org.unmentoring.matching.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.impact.ImpactFinder.Closed;

@ApplicationScoped
class ImpactRepository {

    private static final String CLOSED = "impact_round.after_until <= :now";

    private record ClosedRow(
            Long rounds, Long underWay, Integer others, String seed, Long several, Long before, Long likely) {}

    private final Session database;

    ImpactRepository(Session database) {
        this.database = database;
    }

    /** Where a round has ended since it was looked at. */
    List<ProgrammeId> toBeFound(Instant now) {
        return OneColumn.select(
                        database,
                        "select round.programme from impact_round join round on round.id = impact_round.round"
                                + " left join impact_finding on impact_finding.programme = round.programme where "
                                + CLOSED
                                + " group by round.programme having count(*) > coalesce(max(impact_finding.rounds), 0)",
                        UUID.class)
                .setParameter("now", now)
                .getResultStream()
                .map(ProgrammeId::new)
                .toList();
    }

    Closed closed(ProgrammeId programme, Instant now) {
        return database.createNativeQuery(
                        "select count(*) filter (where " + CLOSED + "), count(*) filter (where not " + CLOSED
                                + "), coalesce(max(others), 2), coalesce(string_agg(seed, ' ' order by round.number) filter (where "
                                + CLOSED + "), ''), coalesce(sum(left_in_several_draws) filter (where " + CLOSED
                                + "), 0), coalesce(sum(left_in_touch_before) filter (where " + CLOSED
                                + "), 0), coalesce(sum(left_too_likely) filter (where " + CLOSED
                                + "), 0) from impact_round join round on round.id = impact_round.round"
                                + " where round.programme = :programme",
                        ClosedRow.class)
                .setParameter("programme", programme.value())
                .setParameter("now", now)
                .getResultStream()
                .map(it -> new Closed(
                        it.rounds().intValue(),
                        it.underWay().intValue(),
                        it.others(),
                        it.seed(),
                        it.several(),
                        it.before(),
                        it.likely()))
                .findFirst()
                .orElseThrow();
    }

    List<SeenPair> pairs(ProgrammeId programme, Instant now) {
        return database.createNativeQuery("""
                        select seen.round, seen.draw, seen.chance, seen.met, seen.elsewhere, seen.before_sides, seen.after_sides,
                               seen.knows_sides, seen.knows_before, seen.knows_after,
                               seen.contacted_sides, seen.contacted_before, seen.contacted_after,
                               seen.worked_sides, seen.worked_before, seen.worked_after
                        from impact_pair_seen seen join impact_round on impact_round.round = seen.round
                        join round on round.id = seen.round
                        where round.programme = :programme and\s""" + CLOSED + " order by round.number, seen.id", SeenPair.class)
                .setParameter("programme", programme.value())
                .setParameter("now", now)
                .getResultList();
    }

    int underWay(ProgrammeId programme, Instant now) {
        return closed(programme, now).underWay();
    }

    Optional<String> kept(ProgrammeId programme) {
        return OneColumn.select(
                        database, "select finding from impact_finding where programme = :programme", String.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .findFirst();
    }

    boolean isPublished(ProgrammeId programme) {
        return OneColumn.select(
                        database,
                        "select exists (select from impact_survey where programme = :programme and published)",
                        Boolean.class)
                .setParameter("programme", programme.value())
                .getSingleResult();
    }

    void keep(ProgrammeId programme, Instant at, int rounds, String finding) {
        database.createNativeMutationQuery("""
                        insert into impact_finding (programme, found_at, rounds, finding)
                        values (:programme, :at, :rounds, :finding)
                        on conflict (programme) do update set found_at = excluded.found_at, rounds = excluded.rounds,
                        finding = excluded.finding where impact_finding.rounds < excluded.rounds""")
                .setParameter("programme", programme.value())
                .setParameter("at", at)
                .setParameter("rounds", rounds)
                .setParameter("finding", finding)
                .executeUpdate();
    }
}
