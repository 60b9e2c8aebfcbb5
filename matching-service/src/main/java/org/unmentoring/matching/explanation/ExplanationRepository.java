package org.unmentoring.matching.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.ids.RoundId;

@ApplicationScoped
@Transactional
class ExplanationRepository {

    record RoundRow(UUID id, UUID programme, Integer number, String origin, String state, Long repairs) {

        ProgrammeId inProgramme() {
            return new ProgrammeId(programme);
        }

        boolean isImported() {
            return origin.equals("IMPORTED");
        }
    }

    /** @param place null for who came after the draw */
    record SeatRow(UUID round, Integer place, UUID match, UUID madeBy, Boolean dissolved) {

        boolean stands() {
            return match != null && !dissolved;
        }

        boolean isMended() {
            return madeBy != null;
        }

        RepairId repair() {
            return new RepairId(madeBy);
        }
    }

    record PlaceRow(Integer place, UUID participant) {}

    private static final String SEAT = """
            select seat.round, seat.place, seat.match, match.made_by, coalesce(match.dissolved_by is not null, false)
            from seat left join match on match.id = seat.match
            where seat.participant = :participant and\s""";

    private final Session database;

    ExplanationRepository(Session database) {
        this.database = database;
    }

    RoundRow round(RoundId round) {
        return database.createNativeQuery("""
                        select id, programme, number, origin, state,
                               (select count(*) from repair where repair.round = round.id)
                        from round where id = :round""", RoundRow.class)
                .setParameter("round", round.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Empty while the round waits: nobody knows of the match yet. */
    Optional<SeatRow> seat(MatchId match, ParticipantId participant) {
        return database.createNativeQuery(
                        SEAT + "seat.match = :match and seat.round in (select id from round where state = 'DRAWN')",
                        SeatRow.class)
                .setParameter("participant", participant.value())
                .setParameter("match", match.value())
                .getResultStream()
                .findFirst();
    }

    /** The newest first: repairs come after the draw. */
    List<SeatRow> seats(RoundId round, ParticipantId participant) {
        return database.createNativeQuery(SEAT + "seat.round = :round order by seat.turn desc", SeatRow.class)
                .setParameter("participant", participant.value())
                .setParameter("round", round.value())
                .getResultList();
    }

    boolean droppedOut(RoundId round, ParticipantId participant) {
        return OneColumn.select(
                                database,
                                "select count(*) from repair where round = :round and participant = :participant",
                                Long.class)
                        .setParameter("round", round.value())
                        .setParameter("participant", participant.value())
                        .getSingleResult()
                > 0;
    }

    Map<Integer, ParticipantId> people(RoundId round, Collection<Integer> places) {
        Map<Integer, ParticipantId> people = new HashMap<>();
        if (!places.isEmpty()) {
            database.createNativeQuery(
                            "select place, participant from seat where round = :round and place in (:places)",
                            PlaceRow.class)
                    .setParameter("round", round.value())
                    .setParameter("places", places)
                    .getResultStream()
                    .forEach(it -> people.put(it.place(), new ParticipantId(it.participant())));
        }
        return people;
    }

    List<ParticipantId> people(UUID match) {
        return OneColumn.select(database, "select participant from seat where match = :match", UUID.class)
                .setParameter("match", match)
                .getResultStream()
                .map(ParticipantId::new)
                .toList();
    }

    /** The number of the last round before this one in which the two were put in touch. */
    Optional<Integer> lastTogether(RoundRow round, ParticipantId one, ParticipantId other) {
        return Optional.ofNullable(OneColumn.select(database, """
                        select max(number) from introduced_pair
                        where programme = :programme and number < :number and one in (:one, :other) and other in (:one, :other)""", Integer.class)
                .setParameter("programme", round.programme())
                .setParameter("number", round.number())
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .getSingleResult());
    }
}
