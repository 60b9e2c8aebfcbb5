package org.unmentoring.matching.film;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class FilmRepository {

    record Round(Integer number, Instant drawnAt) {}

    /** With the organisation and sector that they had last, and their place, if they have one yet. */
    record Someone(
            UUID participant,
            String organisation,
            String organisationName,
            String sector,
            Integer joined,
            Integer number,
            Integer x,
            Integer y) {

        boolean isPlaced() {
            return number != null;
        }
    }

    record Pair(Integer round, UUID one, UUID other, String outcome) {}

    record GroupPlace(String name, Integer number, Integer x, Integer y) {}

    private final Session database;

    FilmRepository(Session database) {
        this.database = database;
    }

    List<Round> rounds(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select number, drawn_at from round
                        where programme = :programme and state = 'DRAWN' order by number""", Round.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    boolean isWaiting(ProgrammeId programme) {
        return OneColumn.select(
                                database,
                                "select count(*) from network_to_place where programme = :programme",
                                Long.class)
                        .setParameter("programme", programme.value())
                        .getSingleResult()
                > 0;
    }

    List<Someone> people(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select seen.participant, seen.organisation, seen.organisation_name, seen.sector, seen.joined,
                               place.number, place.x, place.y
                        from (select seat.participant, seat.organisation_name, seat.sector,
                                     coalesce(cast(seat.organisation as text), lower(seat.organisation_name), '') as organisation,
                                     min(round.number) over (partition by seat.participant) as joined,
                                     row_number() over (partition by seat.participant order by round.number desc, seat.turn) as last
                              from seat join round on round.id = seat.round
                              where round.programme = :programme and round.state = 'DRAWN') seen
                        left join place_in_network place
                            on place.programme = :programme and place.participant = seen.participant
                        where last = 1 order by joined, place.number, seen.participant""", Someone.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    List<Pair> pairs(ProgrammeId programme, FromRound from, ThroughRound through) {
        return database.createNativeQuery("""
                        select pair.number, pair.one, pair.other, match_result.outcome
                        from introduced_pair pair join match_result on match_result.match = pair.match
                        where pair.programme = :programme and pair.number between :from and :through
                        order by pair.number, pair.one, pair.other""", Pair.class)
                .setParameter("programme", programme.value())
                .setParameter("from", from.number())
                .setParameter("through", through.number())
                .getResultList();
    }

    List<GroupPlace> organisations(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select name, number, x, y from place_of_group
                        where programme = :programme and kind = 'ORGANISATION' order by number""", GroupPlace.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }
}
