package org.unmentoring.matching.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.statistics.AlwaysValid;
import org.unmentoring.matching.statistics.Comparison;
import org.unmentoring.matching.statistics.Interval;
import org.unmentoring.matching.trial.Unit;

@ApplicationScoped
class FindingRepository {

    record Kept(Instant foundAt, String digest, String finding) {}

    private record RoundsRow(Long drawn, Long over) {}

    private record SeenRow(Integer arm, Double low, Double high, Double p) {}

    private record Row(
            String stratum,
            Integer place,
            Integer arm,
            Boolean ownChoice,
            Integer matches,
            Integer over,
            Integer met,
            Integer rounds,
            Boolean gone) {}

    private static final String PEOPLE = """
            select stratum, place, arm, own_choice, matches, over, met, rounds, not newest
            from trial_person where trial = :trial""";

    private static final String MATCHES = """
            select stratum, place, arm, false, cast(counts as integer), cast(counts and over as integer),
                   cast(counts and over and met as integer), cast(over as integer), dissolved
            from trial_match where trial = :trial""";

    private final Session database;

    FindingRepository(Session database) {
        this.database = database;
    }

    /** Trials that run, and those that have ended and of which not everything is known yet. */
    List<TrialId> open() {
        return OneColumn.select(database, """
                        select trial.id from trial left join trial_finding on trial_finding.trial = trial.id
                        where trial.started_at is not null and not coalesce(trial_finding.final, false)
                        order by trial.id""", UUID.class)
                .getResultStream()
                .map(TrialId::new)
                .toList();
    }

    Observed observed(TrialId trial, Unit unit) {
        var rounds = database.createNativeQuery("""
                        select count(*), count(*) filter (where meet_by + trial.answer_days * interval '1 day' <= current_timestamp)
                        from trial_round join trial on trial.id = trial_round.trial
                        join round on round.id = trial_round.round
                        where trial_round.trial = :trial and round.state = 'DRAWN'""", RoundsRow.class)
                .setParameter("trial", trial.value())
                .getSingleResult();
        var rows = database.createNativeQuery(unit == Unit.PERSON ? PEOPLE : MATCHES, Row.class)
                .setParameter("trial", trial.value())
                .getResultStream()
                .map(FindingRepository::row)
                .toList();
        return new Observed(rounds.over().intValue(), rounds.drawn().intValue(), rows);
    }

    private static Observed.Row row(Row it) {
        return new Observed.Row(
                it.stratum(),
                it.place(),
                it.arm(),
                it.ownChoice(),
                it.matches(),
                it.over(),
                it.met(),
                it.rounds(),
                it.gone());
    }

    Optional<Kept> kept(TrialId trial) {
        return database.createNativeQuery(
                        "select found_at, digest, finding from trial_finding where trial = :trial", Kept.class)
                .setParameter("trial", trial.value())
                .getResultStream()
                .findFirst();
    }

    void keep(TrialId trial, Instant at, String digest, String finding, boolean complete) {
        database.createNativeMutationQuery("""
                        insert into trial_finding (trial, found_at, digest, finding, final)
                        values (:trial, :at, :digest, :finding, :complete)
                        on conflict (trial) do update set found_at = excluded.found_at, digest = excluded.digest,
                        finding = excluded.finding, final = excluded.final""")
                .setParameter("trial", trial.value())
                .setParameter("at", at)
                .setParameter("digest", digest)
                .setParameter("finding", finding)
                .setParameter("complete", complete)
                .executeUpdate();
    }

    void looked(TrialId trial, Instant at, Comparison it, int observed) {
        database.createNativeMutationQuery("""
                        insert into trial_look (trial, looked_at, arm, observed, difference, low, high, p)
                        values (:trial, :at, :arm, :observed, :difference, :low, :high, :p)""")
                .setParameter("trial", trial.value())
                .setParameter("at", at)
                .setParameter("arm", it.arm())
                .setParameter("observed", observed)
                .setParameter("difference", it.always().difference())
                .setParameter("low", it.always().interval().low())
                .setParameter("high", it.always().interval().high())
                .setParameter("p", it.always().p())
                .executeUpdate();
    }

    /** What all looks so far have left of the interval, and the smallest p: both hold over all looks together. */
    Map<Integer, AlwaysValid> seen(TrialId trial) {
        return database.createNativeQuery("""
                        select arm, max(low), min(high), min(p) from trial_look where trial = :trial group by arm""", SeenRow.class)
                .setParameter("trial", trial.value())
                .getResultStream()
                .collect(Collectors.toMap(
                        SeenRow::arm, it -> new AlwaysValid(Double.NaN, new Interval(it.low(), it.high()), it.p())));
    }

    List<Look> looks(TrialId trial) {
        return database.createNativeQuery("""
                        select looked_at, arm, observed, difference, low, high, p from trial_look
                        where trial = :trial order by looked_at, arm""", Look.class)
                .setParameter("trial", trial.value())
                .getResultList();
    }
}
