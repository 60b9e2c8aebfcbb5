package org.unmentoring.matching.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.survey.AnswersRequest.Answer;

/** What somebody may be asked now, and what they said. */
@ApplicationScoped
class QuestionRepository {

    record Row(
            UUID pair,
            Integer round,
            Instant drawnAt,
            UUID about,
            String phase,
            Instant until,
            Boolean knows,
            Boolean contacted,
            Boolean workedTogether,
            Instant answeredAt) {}

    private final Session database;

    QuestionRepository(Session database) {
        this.database = database;
    }

    List<Row> of(ProgrammeId programme, ParticipantId participant, Instant now) {
        return database.createNativeQuery("""
                        select pair, number, drawn_at, about, phase, until, knows, contacted, worked_together, answered_at
                        from impact_question where programme = :programme and participant = :participant
                          and since <= :now and until > :now""", Row.class)
                .setParameter("programme", programme.value())
                .setParameter("participant", participant.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** Whoever takes their yes back at this moment waits, or has done so and these pairs lead to nobody. */
    void hold(Collection<UUID> pairs) {
        OneColumn.select(
                        database, "select id from impact_pair where id = any(:pairs) order by id for share", UUID.class)
                .setParameter("pairs", pairs.toArray(UUID[]::new))
                .getResultList();
    }

    /** @return false where this is no question to this person now */
    boolean answer(ProgrammeId programme, ParticipantId participant, Answer said, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into impact_answer (pair, participant, phase, knows, contacted, worked_together, answered_at)
                        select pair, participant, phase, cast(:knows as boolean), cast(:contacted as boolean), cast(:worked as boolean), :now
                        from impact_question where programme = :programme and participant = :participant
                          and pair = :pair and phase = :phase and since <= :now and until > :now
                        on conflict (pair, participant, phase) do update
                        set knows = excluded.knows, contacted = excluded.contacted,
                            worked_together = excluded.worked_together, answered_at = excluded.answered_at""")
                        .setParameter("programme", programme.value())
                        .setParameter("participant", participant.value())
                        .setParameter("pair", said.question().value())
                        .setParameter("phase", said.phase().name())
                        .setParameter("knows", said.knows(), Boolean.class)
                        .setParameter("contacted", said.contacted(), Boolean.class)
                        .setParameter("worked", said.workedTogether(), Boolean.class)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** Who has questions of this round that are not answered, and can still be. */
    List<ParticipantId> unanswered(RoundId round, Phase phase, Instant now) {
        return OneColumn.select(
                        database,
                        "select distinct participant from impact_question join impact_pair on impact_pair.id ="
                                + " impact_question.pair where impact_pair.round = :round and phase = :phase"
                                + " and answered_at is null and until > :now order by participant",
                        UUID.class)
                .setParameter("round", round.value())
                .setParameter("phase", phase.name())
                .setParameter("now", now)
                .getResultStream()
                .map(ParticipantId::new)
                .toList();
    }

    boolean isOpen(RoundId round, Phase phase, ParticipantId participant, Instant now) {
        return unanswered(round, phase, now).contains(participant);
    }
}
