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
            Long repeats,
            Long matched,
            Long returning,
            Long resting,
            Long organisations,
            Long organisationsSoFar,
            Long newOrganisations,
            Long sectors,
            Long sectorsSoFar,
            Long newSectors,
            Long active,
            Long paused,
            Long signedUp,
            Long leftProgramme) {}

    /** Who has no id of an organisation has its name; so do the network's measures. */
    private static final String ROUND_BY_ROUND = """
            with rounds as (
                select id, number, drawn_at, lag(id) over (order by number) as before
                from round where programme = :programme and state = 'DRAWN'
            ), seats as (
                select seat.round, rounds.number, seat.participant, seat.match, seat.sector,
                       coalesce(cast(seat.organisation as text), lower(seat.organisation_name)) as organisation
                from seat join rounds on rounds.id = seat.round
            ), people as (
                select distinct round, participant, number from seats
            ), comings as (
                select round, participant, number, min(number) over (partition by participant) as first,
                       lag(round) over (partition by participant order by number) as last
                from people
            ), come as (
                select comings.round, count(*) as participants, count(*) filter (where comings.number = first) as joined,
                       count(*) filter (where last is not null and last is distinct from before) as back,
                       count(*) filter (where last = before) as stayed
                from comings join rounds on rounds.id = comings.round group by comings.round
            ), pairs as (
                select number, number > min(number) over (partition by one, other) as again
                from introduced_pair where programme = :programme
            ), repeats as (
                select number, count(*) as repeats from pairs where again group by number
            ), results as (
                select match_result.round, count(*) as matches,
                       count(*) filter (where outcome = 'met') as met,
                       count(*) filter (where outcome = 'not-met') as not_met,
                       count(*) filter (where outcome = 'unconfirmed') as unconfirmed,
                       count(*) filter (where (select count(*) from seat where seat.match = match_result.match) = 3) as trios
                from match_result join rounds on rounds.id = match_result.round
                where match_result.counts group by match_result.round
            ), matched as (
                select seats.round, count(distinct seats.participant) as matched
                from seats join match_result on match_result.match = seats.match
                where match_result.counts group by seats.round
            ), resting as (
                select rounds.id as round, count(*) as resting
                from (select round, participant from rest union select round, participant from silent_rest) rest
                join rounds on rounds.id = rest.round
                where not exists (select from seat where seat.round = rest.round and seat.participant = rest.participant)
                group by rounds.id
            ), organisations as (
                select round, count(*) as here, count(*) filter (where number = first) as fresh
                from (select distinct round, number, organisation, min(number) over (partition by organisation) as first
                      from seats where organisation is not null) known
                group by round
            ), sectors as (
                select round, count(*) as here, count(*) filter (where number = first) as fresh
                from (select distinct round, number, sector, min(number) over (partition by sector) as first
                      from seats where sector is not null) known
                group by round
            )
            select rounds.number, rounds.drawn_at,
                   coalesce(participants, 0), coalesce(come.joined, 0),
                   coalesce(lag(participants) over by_number, 0) - coalesce(stayed, 0),
                   coalesce(matches, 0), coalesce(met, 0), coalesce(not_met, 0), coalesce(unconfirmed, 0), coalesce(trios, 0),
                   coalesce(repeats, 0), coalesce(matched, 0), coalesce(back, 0), coalesce(resting, 0),
                   coalesce(organisations.here, 0), cast(coalesce(sum(organisations.fresh) over by_number, 0) as bigint),
                   coalesce(organisations.fresh, 0),
                   coalesce(sectors.here, 0), cast(coalesce(sum(sectors.fresh) over by_number, 0) as bigint),
                   coalesce(sectors.fresh, 0),
                   census.active, census.paused, census.joined, census."left"
            from rounds
            left join come on come.round = rounds.id
            left join results on results.round = rounds.id
            left join repeats on repeats.number = rounds.number
            left join matched on matched.round = rounds.id
            left join resting on resting.round = rounds.id
            left join organisations on organisations.round = rounds.id
            left join sectors on sectors.round = rounds.id
            left join census on census.round = rounds.id
            window by_number as (order by rounds.number)
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
                        it.repeats(),
                        it.matched(),
                        it.returning(),
                        it.resting(),
                        it.organisations(),
                        it.organisationsSoFar(),
                        it.newOrganisations(),
                        it.sectors(),
                        it.sectorsSoFar(),
                        it.newSectors(),
                        it.active(),
                        it.paused(),
                        it.signedUp(),
                        it.leftProgramme()))
                .toList();
    }
}
