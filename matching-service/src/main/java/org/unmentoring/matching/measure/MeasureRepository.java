package org.unmentoring.matching.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.measure.Snapshot.Pair;
import org.unmentoring.matching.measure.Snapshot.Person;

@ApplicationScoped
class MeasureRepository {

    record Row(Integer round, String span, String ties, Instant measuredAt, String figures) {}

    private final Session database;

    MeasureRepository(Session database) {
        this.database = database;
    }

    void changed(RoundId round) {
        database.createNativeMutationQuery(
                        "insert into network_change (programme) select programme from round where id = :round")
                .setParameter("round", round.value())
                .executeUpdate();
    }

    void changed(MatchId match) {
        database.createNativeMutationQuery("""
                        insert into network_change (programme)
                        select round.programme from match join round on round.id = match.round where match.id = :match""")
                .setParameter("match", match.value())
                .executeUpdate();
    }

    List<ProgrammeId> changed() {
        return database.createNativeQuery(
                        "select programme from network_change group by programme order by min(id)", UUID.class)
                .getResultStream()
                .map(ProgrammeId::new)
                .toList();
    }

    List<Long> changes(ProgrammeId programme) {
        return database.createNativeQuery("select id from network_change where programme = :programme", Long.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    /** Round by round; who has no id of an organisation has its name. */
    List<Person> people(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select round.number, seat.participant,
                               coalesce(cast(seat.organisation as text), lower(seat.organisation_name)), seat.sector
                        from seat join round on round.id = seat.round
                        where round.programme = :programme and round.state = 'DRAWN'
                        order by round.number, seat.participant, seat.turn""", Person.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    List<Pair> pairs(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select pair.number, pair.one, pair.other, match_result.outcome = 'met'
                        from introduced_pair pair join match_result on match_result.match = pair.match
                        where pair.programme = :programme order by pair.number, pair.one, pair.other""", Pair.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    boolean isKept(ProgrammeId programme, int round, Span span, Ties ties, byte[] digest) {
        return database.createNativeQuery("""
                        select count(*) from network_measure where programme = :programme and round = :round
                        and span = :span and ties = :ties and digest = :digest""", Long.class)
                        .setParameter("programme", programme.value())
                        .setParameter("round", round)
                        .setParameter("span", span.name())
                        .setParameter("ties", ties.name())
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    void keep(
            ProgrammeId programme, int round, Span span, Ties ties, byte[] digest, Instant measuredAt, String figures) {
        database.createNativeMutationQuery("""
                        insert into network_measure (programme, round, span, ties, digest, measured_at, figures)
                        values (:programme, :round, :span, :ties, :digest, :measuredAt, :figures)
                        on conflict (programme, round, span, ties) do update
                        set digest = excluded.digest, measured_at = excluded.measured_at, figures = excluded.figures""")
                .setParameter("programme", programme.value())
                .setParameter("round", round)
                .setParameter("span", span.name())
                .setParameter("ties", ties.name())
                .setParameter("digest", digest)
                .setParameter("measuredAt", measuredAt)
                .setParameter("figures", figures)
                .executeUpdate();
    }

    /** Changes that were made meanwhile stay: they are not among these. */
    void done(ProgrammeId programme, List<Long> changes, Instant asOf) {
        database.createNativeMutationQuery("delete from network_change where id = any(:changes)")
                .setParameter("changes", changes.toArray(Long[]::new))
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into network_measured (programme, as_of) values (:programme, :asOf)
                        on conflict (programme) do update set as_of = excluded.as_of""")
                .setParameter("programme", programme.value())
                .setParameter("asOf", asOf)
                .executeUpdate();
    }

    Optional<Instant> asOf(ProgrammeId programme) {
        return database.createNativeQuery(
                        "select as_of from network_measured where programme = :programme", Instant.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .findFirst();
    }

    List<Row> kept(ProgrammeId programme, OfRound asked) {
        return database.createNativeQuery("""
                        select round, span, ties, measured_at, figures from network_measure
                        where programme = :programme and (cast(:round as integer) is null or round = :round)
                        order by round, span, ties""", Row.class)
                .setParameter("programme", programme.value())
                .setParameter("round", asked == null ? null : asked.number(), Integer.class)
                .getResultList();
    }
}
