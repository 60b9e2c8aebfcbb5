package org.unmentoring.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

@ApplicationScoped
class RestRepository {
    private record SeatRow(UUID participant, Long roundsAgo) {}

    private record SkipRow(UUID participant, Instant askedAt) {}

    private final Session database;

    RestRepository(Session database) {
        this.database = database;
    }

    void keep(RoundId round, Collection<Rest> rests) {
        database.createNativeMutationQuery("""
                        insert into rest (round, participant, why, skip_asked_at)
                        select :round, participant, why, asked_at
                        from unnest(:participants, :whys, :asked) as resting (participant, why, asked_at)""")
                .setParameter("round", round.value())
                .setParameter(
                        "participants",
                        rests.stream().map(it -> it.participant().value()).toArray(UUID[]::new))
                .setParameter("whys", rests.stream().map(it -> it.why().name()).toArray(String[]::new))
                .setParameter("asked", rests.stream().map(Rest::skipAskedAt).toArray(Instant[]::new))
                .executeUpdate();
    }

    /** The newest wish to skip a round that a round was skipped for, of each of these. */
    Map<ParticipantId, Instant> fulfilled(ProgrammeId programme, Collection<ParticipantId> people) {
        Map<ParticipantId, Instant> fulfilled = new HashMap<>();
        database.createNativeQuery("""
                        select rest.participant, max(rest.skip_asked_at)
                        from rest join round on round.id = rest.round
                        where round.programme = :programme and round.state = 'DRAWN' and rest.why = 'SKIP'
                        and rest.participant = any(:people) group by rest.participant""", SkipRow.class)
                .setParameter("programme", programme.value())
                .setParameter("people", values(people))
                .getResultStream()
                .forEach(it -> fulfilled.put(new ParticipantId(it.participant()), it.askedAt()));
        return fulfilled;
    }

    /** How many rounds ago each of these was last put in touch: 1 is the last round before this number. */
    Map<ParticipantId, Long> lastMatched(ProgrammeId programme, int before, Collection<ParticipantId> people) {
        Map<ParticipantId, Long> matched = new HashMap<>();
        database.createNativeQuery("""
                        select seat.participant, min(lately.rounds_ago)
                        from (select id, row_number() over (order by number desc) as rounds_ago from round
                              where programme = :programme and state = 'DRAWN' and number < :before
                              order by number desc limit 2) as lately
                        join seat on seat.round = lately.id
                        join match on match.id = seat.match and match.dissolved_by is null
                        where seat.participant = any(:people) group by seat.participant""", SeatRow.class)
                .setParameter("programme", programme.value())
                .setParameter("before", before)
                .setParameter("people", values(people))
                .getResultStream()
                .forEach(it -> matched.put(new ParticipantId(it.participant()), it.roundsAgo()));
        return matched;
    }

    Set<ParticipantId> of(RoundId round) {
        return OneColumn.select(database, "select participant from rest where round = :round", UUID.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(ParticipantId::new)
                .collect(Collectors.toSet());
    }

    Optional<Why> why(RoundId round, ParticipantId participant) {
        return OneColumn.select(
                        database,
                        "select why from rest where round = :round and participant = :participant",
                        String.class)
                .setParameter("round", round.value())
                .setParameter("participant", participant.value())
                .getResultStream()
                .findFirst()
                .map(Why::valueOf);
    }

    List<Rest> skips(RoundId round) {
        return database.createNativeQuery("""
                        select participant, skip_asked_at from rest where round = :round and why = 'SKIP'
                        order by participant""", SkipRow.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(it -> new Rest(new ParticipantId(it.participant()), Why.SKIP, it.askedAt()))
                .toList();
    }

    private static UUID[] values(Collection<ParticipantId> people) {
        return people.stream().map(ParticipantId::value).toArray(UUID[]::new);
    }
}
