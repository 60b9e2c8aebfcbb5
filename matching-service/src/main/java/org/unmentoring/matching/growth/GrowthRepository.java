package org.unmentoring.matching.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.unmentoring.matching.growth.Growth.InRound;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class GrowthRepository {

    record Row(
            Integer number,
            Instant drawnAt,
            Long participants,
            Long joined,
            Long gone,
            Long matches,
            Long met,
            Long notMet,
            Long unconfirmed,
            Long trios,
            Long repeats) {}

    private static final String ROUND_BY_ROUND = """
            with rounds as (
                select id, number, drawn_at, lag(id) over (order by number) as before
                from round where programme = :programme and state = 'DRAWN'
            ), people as (
                select distinct seat.round, seat.participant, rounds.number
                from seat join rounds on rounds.id = seat.round
            ), firsts as (
                select participant, min(number) as number from people group by participant
            ), pairs as (
                select number, number > min(number) over (partition by one, other) as again
                from introduced_pair where programme = :programme
            ), results as (
                select match_result.round, count(*) as matches,
                       count(*) filter (where outcome = 'met') as met,
                       count(*) filter (where outcome = 'not-met') as not_met,
                       count(*) filter (where outcome = 'unconfirmed') as unconfirmed,
                       count(*) filter (where (select count(*) from seat where seat.match = match_result.match) = 3) as trios
                from match_result join rounds on rounds.id = match_result.round
                where match_result.counts group by match_result.round
            )
            select rounds.number, rounds.drawn_at,
                   (select count(*) from people where people.round = rounds.id),
                   (select count(*) from firsts where firsts.number = rounds.number),
                   (select count(*) from people earlier where earlier.round = rounds.before and not exists
                       (select from people where people.round = rounds.id and people.participant = earlier.participant)),
                   coalesce(matches, 0), coalesce(met, 0), coalesce(not_met, 0), coalesce(unconfirmed, 0), coalesce(trios, 0),
                   (select count(*) from pairs where again and pairs.number = rounds.number)
            from rounds left join results on results.round = rounds.id
            order by rounds.number""";

    private final Session database;

    GrowthRepository(Session database) {
        this.database = database;
    }

    @Transactional
    List<InRound> of(ProgrammeId programme) {
        return database.createNativeQuery(ROUND_BY_ROUND, Row.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .map(it -> new InRound(
                        it.number(),
                        it.drawnAt(),
                        it.participants(),
                        it.joined(),
                        it.gone(),
                        it.matches(),
                        it.met(),
                        it.notMet(),
                        it.unconfirmed(),
                        it.trios(),
                        it.repeats()))
                .toList();
    }
}
