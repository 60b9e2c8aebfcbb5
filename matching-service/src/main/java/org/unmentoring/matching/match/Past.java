package org.unmentoring.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.unmentoring.matching.ids.ProgrammeId;

/** What a programme's rounds so far tell a draw. Read row by row: there may be millions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Past {

    private static final int ROWS_AT_ONCE = 10_000;

    /**
     * @param number the round's, where an organiser's list may leave some out
     * @param nth counts the programme's rounds from 1, none left out
     */
    public record Pair(UUID one, UUID other, Integer number, Integer nth, Boolean met) {}

    /** How often it was somebody's turn to be in a trio, to host, to sit out, to meet a colleague. */
    public record Turn(UUID participant, Integer trios, Integer hosted, Integer satOut, Integer sameOrganisation) {}

    private static final String PAIRS = """
            with rounds as (
                select id, number, cast(row_number() over (order by number) as integer) as nth
                from round where programme = :programme and state = 'DRAWN'
            ), met as (
                select match_result.match from match_result join rounds on rounds.id = match_result.round
                where match_result.outcome = 'met'
            )
            select one.participant, other.participant, rounds.number, rounds.nth, met.match is not null
            from rounds
            join seat one on one.round = rounds.id
            join seat other on other.match = one.match and other.participant > one.participant
            join match on match.id = one.match
            left join met on met.match = one.match
            where match.dissolved_by is null or met.match is not null""";

    /** Every seat counts as it stands today, so a match that was repaired counts as what it became. */
    private static final String TURNS = """
            with mine as (
                select seat.participant, seat.round, match.id as match, seat.organisation, seat.sat_out, round.group_of
                from seat join round on round.id = seat.round
                left join match on match.id = seat.match and match.dissolved_by is null
                where round.programme = :programme and round.state = 'DRAWN'
            ), trio as (
                select match from mine where match is not null and group_of = 2 group by match having count(*) = 3
            ), colleagues as (
                select match, organisation from mine where match is not null and organisation is not null
                group by match, organisation having count(*) > 1
            ), turn as (
                select participant, 1 as trio, 0 as hosted, 0 as sat_out, 0 as same
                from mine join trio on trio.match = mine.match
                union all
                select participant, 0, 1, 0, 0 from mine where match is not null
                group by round, participant having count(*) > 1
                union all
                select participant, 0, 0, 1, 0 from mine
                group by round, participant having bool_or(sat_out) and count(match) = 0
                union all
                select participant, 0, 0, 0, 1
                from mine join colleagues
                on colleagues.match = mine.match and colleagues.organisation = mine.organisation
            )
            select participant, cast(sum(trio) as integer), cast(sum(hosted) as integer),
                   cast(sum(sat_out) as integer), cast(sum(same) as integer)
            from turn group by participant""";

    private final Session database;

    Past(Session database) {
        this.database = database;
    }

    /** Who was put in touch with whom; a trio is three pairs. A dissolved match is none, unless its people met. */
    public void pairs(ProgrammeId programme, Consumer<Pair> each) {
        read(PAIRS, Pair.class, programme, each);
    }

    /** Nobody who never had a turn. */
    public void turns(ProgrammeId programme, Consumer<Turn> each) {
        read(TURNS, Turn.class, programme, each);
    }

    private <T> void read(String sql, Class<T> row, ProgrammeId programme, Consumer<T> each) {
        try (Stream<T> rows = database.createNativeQuery(sql, row)
                .setParameter("programme", programme.value())
                .setFetchSize(ROWS_AT_ONCE)
                .getResultStream()) {
            rows.forEach(each);
        }
    }
}
