package org.unmentoring.matching.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.survival.Observation;

@ApplicationScoped
class ReasonRepository {

    /** How many sides of a round, sector and cadence ended so, for which reason. */
    record SideRow(Integer round, String sector, Integer cadence, String outcome, String reason, Long sides) {}

    record RoundRow(Integer number, Instant drawnAt, Long all, Long met, Long notMet, Long unconfirmed) {}

    private record MeetingRow(Instant since, Instant metAt, Instant takenBackAt) {}

    record CommentRow(UUID id, String reason, String text) {}

    /** A side's own reason, or what an organiser's list said of the match as a whole. */
    private static final String SIDES = """
            select round.number, seat.sector, cast(seat.cadence as integer), result.outcome,
                   case when result.outcome = 'not-met' then coalesce(outcome.reason, match.recorded_reason) end, count(*)
            from round join match on match.round = round.id
            cross join lateral (select outcome, counts from match_result where match_result.match = match.id) result
            join seat on seat.match = match.id
            left join outcome on outcome.match = seat.match and outcome.participant = seat.participant
            where round.programme = :programme and round.state = 'DRAWN' and result.counts
            group by 1, 2, 3, 4, 5""";

    /** In touch since the draw; since the approval, where the round waited for one; since a repair, where it made the match. */
    private static final String MET_AT = """
            select touch.since,
                   case when meeting.starts_at > touch.since and meeting.starts_at < said.at
                        then meeting.starts_at else said.at end,
                   gone.made_at
            from round join match on match.round = round.id
            left join repair made on made.id = match.made_by
            left join repair gone on gone.id = match.dissolved_by
            left join meeting on meeting.match = match.id and not meeting.called_off
            cross join lateral (select greatest(round.drawn_at, round.approved_at, made.made_at) as since) touch
            cross join lateral (select min(coalesce(met_since, answered_at)) as at from outcome
                                where outcome.match = match.id and met) said
            where round.programme = :programme and round.state = 'DRAWN' and round.origin = 'DRAWN'
              and (match.recorded_met is null or said.at is not null)
              and (gone.made_at is null or gone.made_at >= touch.since)""";

    private final Session database;

    ReasonRepository(Session database) {
        this.database = database;
    }

    List<SideRow> sides(ProgrammeId programme) {
        return database.createNativeQuery(SIDES, SideRow.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    List<RoundRow> rounds(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select round.number, round.drawn_at, count(result.outcome),
                               count(*) filter (where result.outcome = 'met'),
                               count(*) filter (where result.outcome = 'not-met'),
                               count(*) filter (where result.outcome = 'unconfirmed')
                        from round left join match on match.round = round.id
                        left join lateral (select outcome from match_result
                                           where match_result.match = match.id and counts) result on true
                        where round.programme = :programme and round.state = 'DRAWN'
                        group by round.id order by round.number""", RoundRow.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    /** @param now until when who has not met was watched */
    List<Observation> meetings(ProgrammeId programme, Instant now) {
        return database.createNativeQuery(MET_AT, MeetingRow.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .map(it -> observation(it, now))
                .toList();
    }

    private static Observation observation(MeetingRow row, Instant now) {
        var until = row.metAt() != null ? row.metAt() : row.takenBackAt() != null ? row.takenBackAt() : now;
        return Observation.after(Duration.between(row.since(), until).toMillis() / 1000.0, row.metAt() != null);
    }

    /** Each under a name that leads to nobody without our key, and so in an order that tells nothing of who wrote when. */
    List<CommentRow> comments(ProgrammeId programme, PageRequest page) {
        return database.createNativeQuery("""
                        select id, reason, comment
                        from (select cast(md5(encode(pass_key.key, 'hex') || cast(outcome.match as text)
                                              || cast(outcome.participant as text)) as uuid) as id,
                                     outcome.reason, outcome.comment
                              from pass_key, round join match on match.round = round.id
                              cross join lateral (select outcome, counts from match_result
                                                  where match_result.match = match.id) result
                              join outcome on outcome.match = match.id
                              where round.programme = :programme and round.state = 'DRAWN' and result.counts
                                and result.outcome = 'not-met' and outcome.comment is not null) said
                        where cast(:after as uuid) is null or id > :after order by id limit :limit""", CommentRow.class)
                .setParameter("programme", programme.value())
                .setParameter("after", page.after().orElse(null), UUID.class)
                .setParameter("limit", page.limit() + 1)
                .getResultList();
    }
}
