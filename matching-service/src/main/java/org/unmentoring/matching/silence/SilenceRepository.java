package org.unmentoring.matching.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.schedule.SilenceRule;

@ApplicationScoped
class SilenceRepository {

    /** Somebody who said nothing of the last matches, the newest of these, and the number of its round. */
    record SilentRow(UUID participant, UUID match, Integer round) {}

    record Row(
            UUID id,
            UUID programme,
            UUID participant,
            UUID match,
            Integer round,
            Instant askedAt,
            String answer,
            Instant answeredAt,
            Long rested) {}

    /** A match says nothing of somebody where it met all the same, or where the introduction did not reach them. */
    private static final String SILENT = """
            with counted as (
                select seat.participant, seat.match, round.number,
                       row_number() over (partition by seat.participant order by round.number desc, seat.turn desc) as nth,
                       result.outcome <> 'met'
                       and not exists (select from outcome
                                       where outcome.match = seat.match and outcome.participant = seat.participant)
                       and not exists (select from undelivered_introduction missed
                                       where missed.match = seat.match and missed.participant = seat.participant) as silent
                from round join match on match.round = round.id and match.dissolved_by is null
                cross join lateral (select outcome from match_result where match_result.match = match.id) result
                join seat on seat.match = match.id
                where round.programme = :programme and round.state = 'DRAWN' and round.origin = 'DRAWN'
                  and round.meet_by <= :over
                  and round.number > (select coalesce(max(silence.round), 0) from silence
                                      where silence.programme = :programme and silence.participant = seat.participant)
            ), silent as (
                select participant, (array_agg(match order by nth))[1] as match, max(number) as number
                from counted where nth <= :matches
                group by participant having count(*) = :matches and bool_and(silent)
            )
            select participant, match, number from silent
            where not exists (select from erased_person where erased_person.participant = silent.participant)
              and not exists (select from outcome join match on match.id = outcome.match join round on round.id = match.round
                              where round.programme = :programme and round.number > silent.number
                                and outcome.participant = silent.participant)""";

    private static final String RESTED = """
            (select count(*) from silent_rest join round on round.id = silent_rest.round
             where silent_rest.participant = silence.participant and round.programme = silence.programme
               and round.state = 'DRAWN' and round.number > silence.round)""";

    private static final String ROWS =
            "select id, programme, participant, match, round, asked_at, answer, answered_at, " + RESTED
                    + " from silence where ";

    private final Session database;

    SilenceRepository(Session database) {
        this.database = database;
    }

    /** @param over when a round must have ended to count */
    List<SilentRow> silent(ProgrammeId programme, SilenceRule rule, Instant over) {
        return database.createNativeQuery(SILENT, SilentRow.class)
                .setParameter("programme", programme.value())
                .setParameter("matches", rule.askAfter())
                .setParameter("over", over)
                .getResultList();
    }

    /** Who was asked and is waited for, or wants to pause and participants-service has not heard of it. */
    List<ParticipantId> waitedFor(ProgrammeId programme, SilenceRule rule) {
        return OneColumn.select(
                        database,
                        "select participant from silence where programme = :programme and (answer is null and " + RESTED
                                + " < :rounds or answer = 'PAUSE' and paused_at is null)",
                        UUID.class)
                .setParameter("programme", programme.value())
                .setParameter("rounds", rule.waitRounds())
                .getResultStream()
                .map(ParticipantId::new)
                .toList();
    }

    /** The newest that stands, of a round that was drawn here. */
    Optional<SilentRow> lastMatch(ProgrammeId programme, ParticipantId participant) {
        return database.createNativeQuery("""
                        select seat.participant, seat.match, round.number
                        from seat join match on match.id = seat.match and match.dissolved_by is null
                        join round on round.id = match.round
                        where round.programme = :programme and round.state = 'DRAWN' and round.origin = 'DRAWN'
                          and seat.participant = :participant
                        order by round.number desc, seat.turn desc limit 1""", SilentRow.class)
                .setParameter("programme", programme.value())
                .setParameter("participant", participant.value())
                .getResultStream()
                .findFirst();
    }

    /** @return false where they were asked about that match before */
    boolean ask(ProgrammeId programme, SilentRow who, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into silence (id, programme, participant, match, round, asked_at)
                        values (:id, :programme, :participant, :match, :round, :now) on conflict do nothing""")
                        .setParameter("id", TypedId.next())
                        .setParameter("programme", programme.value())
                        .setParameter("participant", who.participant())
                        .setParameter("match", who.match())
                        .setParameter("round", who.round())
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    Optional<Row> find(MatchId match, ParticipantId participant) {
        return database.createNativeQuery(ROWS + "match = :match and participant = :participant", Row.class)
                .setParameter("match", match.value())
                .setParameter("participant", participant.value())
                .getResultStream()
                .findFirst();
    }

    /** Two clicks at once: the second waits here until the first is kept. */
    void hold(MatchId match, ParticipantId participant) {
        OneColumn.select(
                        database,
                        "select id from silence where match = :match and participant = :participant for update",
                        UUID.class)
                .setParameter("match", match.value())
                .setParameter("participant", participant.value())
                .getResultList();
    }

    void answer(MatchId match, ParticipantId participant, Answer answer, Instant now) {
        database.createNativeMutationQuery("""
                        update silence set answer = :answer, answered_at = :now
                        where match = :match and participant = :participant""")
                .setParameter("answer", answer.name())
                .setParameter("now", now)
                .setParameter("match", match.value())
                .setParameter("participant", participant.value())
                .executeUpdate();
    }

    /** @return the matches that this person was asked about, in the programme of this match, and has not answered for */
    List<MatchId> unanswered(MatchId inProgrammeOf, ParticipantId participant) {
        return OneColumn.select(database, """
                        select silence.match from silence
                        where silence.participant = :participant and silence.answer is null and silence.programme =
                            (select round.programme from match join round on round.id = match.round where match.id = :match)""", UUID.class)
                .setParameter("participant", participant.value())
                .setParameter("match", inProgrammeOf.value())
                .getResultStream()
                .map(MatchId::new)
                .toList();
    }

    void paused(MatchId match, ParticipantId participant, Instant now) {
        database.createNativeMutationQuery("""
                        update silence set paused_at = :now
                        where match = :match and participant = :participant and answer = 'PAUSE'""")
                .setParameter("match", match.value())
                .setParameter("participant", participant.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The newest first: ids sort by time. */
    List<Row> of(ProgrammeId programme, PageRequest page) {
        return database.createNativeQuery(ROWS + """
                        programme = :programme and (cast(:after as uuid) is null or id < :after)
                        order by id desc limit :limit""", Row.class)
                .setParameter("programme", programme.value())
                .setParameter("after", page.after().orElse(null), UUID.class)
                .setParameter("limit", page.limit() + 1)
                .getResultList();
    }

    void rest(RoundId round, Collection<ParticipantId> people) {
        database.createNativeMutationQuery(
                        "insert into silent_rest (round, participant) select :round, * from unnest(:people)")
                .setParameter("round", round.value())
                .setParameter(
                        "people", people.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    boolean rested(RoundId round, ParticipantId participant) {
        return OneColumn.select(
                                database,
                                "select count(*) from silent_rest where round = :round and participant = :participant",
                                Long.class)
                        .setParameter("round", round.value())
                        .setParameter("participant", participant.value())
                        .getSingleResult()
                > 0;
    }

    /** Programmes whose rounds are drawn here. */
    List<ProgrammeId> programmes() {
        return OneColumn.select(
                        database,
                        "select distinct programme from round where state = 'DRAWN' and origin = 'DRAWN'",
                        UUID.class)
                .getResultStream()
                .map(ProgrammeId::new)
                .toList();
    }
}
