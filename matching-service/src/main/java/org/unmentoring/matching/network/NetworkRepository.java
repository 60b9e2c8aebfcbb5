package org.unmentoring.matching.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.film.Place;
import org.unmentoring.matching.film.ThroughRound;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.MatchOutcome;
import org.unmentoring.matching.network.Network.Edge;
import org.unmentoring.matching.network.Network.Node;
import org.unmentoring.matching.network.Network.Whole;

@ApplicationScoped
class NetworkRepository {

    record NodeRow(UUID participant, String organisation, String sector, Integer joined) {}

    record EdgeRow(UUID one, UUID other, Integer number, String outcome) {}

    private final Session database;

    NetworkRepository(Session database) {
        this.database = database;
    }

    int lastRound(ProgrammeId programme, ThroughRound through) {
        return OneColumn.select(database, """
                        select coalesce(max(number), 0) from round
                        where programme = :programme and number <= :through and state = 'DRAWN'""", Integer.class)
                .setParameter("programme", programme.value())
                .setParameter("through", through.number())
                .getSingleResult();
    }

    /** With the organisation and sector that people had last. */
    List<Node> nodes(ProgrammeId programme, ThroughRound through) {
        return database.createNativeQuery("""
                        select participant, organisation_name, sector, joined
                        from (select seat.participant, seat.organisation_name, seat.sector,
                                     min(round.number) over (partition by seat.participant) as joined,
                                     row_number() over (partition by seat.participant order by round.number desc) as place
                              from seat join round on round.id = seat.round
                              where round.programme = :programme and round.number <= :through) seen
                        where place = 1 order by joined, participant""", NodeRow.class)
                .setParameter("programme", programme.value())
                .setParameter("through", through.number())
                .getResultStream()
                .map(it -> new Node(new ParticipantId(it.participant()), it.organisation(), it.sector(), it.joined()))
                .toList();
    }

    List<Edge> edges(ProgrammeId programme, ThroughRound through) {
        return database.createNativeQuery("""
                        select pair.one, pair.other, pair.number, match_result.outcome
                        from introduced_pair pair join match_result on match_result.match = pair.match
                        where pair.programme = :programme and pair.number <= :through
                        order by pair.number, pair.one, pair.other""", EdgeRow.class)
                .setParameter("programme", programme.value())
                .setParameter("through", through.number())
                .getResultStream()
                .map(it -> new Edge(
                        new ParticipantId(it.one()),
                        new ParticipantId(it.other()),
                        it.number(),
                        MatchOutcome.of(it.outcome())))
                .toList();
    }

    Whole whole(ProgrammeId programme, Map<ParticipantId, Place> places) {
        var people = OneColumn.select(database, """
                        select count(distinct seat.participant) from seat join round on round.id = seat.round
                        where round.programme = :programme""", Long.class)
                .setParameter("programme", programme.value())
                .getSingleResult();
        var sectors = OneColumn.select(database, """
                        select distinct seat.sector from seat join round on round.id = seat.round
                        where round.programme = :programme and seat.sector is not null order by seat.sector""", String.class)
                .setParameter("programme", programme.value())
                .getResultList();
        return new Whole(people.intValue(), sectors, places);
    }
}
