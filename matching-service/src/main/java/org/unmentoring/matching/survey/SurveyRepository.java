package org.unmentoring.matching.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** Whether a programme asks, and who agreed to it. */
@ApplicationScoped
class SurveyRepository {

    /** What people agree to; another number whenever the page that asks for their yes says something else. */
    static final int WORDING = 1;

    private record Row(
            Boolean asked, Boolean published, Instant askedSince, Long takePart, Instant changedAt, Long version) {}

    record MineRow(UUID programme, Boolean asked, Instant agreedAt, Long open) {}

    private final Session database;

    SurveyRepository(Session database) {
        this.database = database;
    }

    Survey of(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select coalesce(asked, false), coalesce(published, false), asked_since,
                               (select count(*) from impact_consent where impact_consent.programme = it.programme),
                               changed_at, coalesce(version, 0)
                        from (select cast(:programme as uuid) as programme) it
                        left join impact_survey on impact_survey.programme = it.programme""", Row.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .findFirst()
                .map(it -> new Survey(
                        it.asked(), it.published(), it.askedSince(), it.takePart(), it.changedAt(), it.version()))
                .orElseThrow();
    }

    /** @return whether it was still as it was seen */
    boolean change(ProgrammeId programme, Survey seen, SurveyRequest asked, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into impact_survey (programme, asked, published, asked_since, changed_at, version)
                        values (:programme, :asked, :published, :since, :now, :seen + 1)
                        on conflict (programme) do update
                        set asked = excluded.asked, published = excluded.published, asked_since = excluded.asked_since,
                            changed_at = excluded.changed_at, version = excluded.version
                        where impact_survey.version = :seen""")
                        .setParameter("programme", programme.value())
                        .setParameter("asked", asked.asked())
                        .setParameter("published", asked.published())
                        .setParameter("since", seen.asked() || !asked.asked() ? seen.askedSince() : now, Instant.class)
                        .setParameter("now", now)
                        .setParameter("seen", seen.version())
                        .executeUpdate()
                > 0;
    }

    /** Whoever was ever drawn for the programme; it is nobody else's business whether it asks. */
    boolean isKnown(ProgrammeId programme, ParticipantId participant) {
        return OneColumn.select(
                        database,
                        "select exists (select from seat join round on round.id = seat.round where round.programme ="
                                + " :programme and round.state = 'DRAWN' and seat.participant = :participant)",
                        Boolean.class)
                .setParameter("programme", programme.value())
                .setParameter("participant", participant.value())
                .getSingleResult();
    }

    Optional<Instant> agreedAt(ProgrammeId programme, ParticipantId participant) {
        return OneColumn.select(
                        database,
                        "select agreed_at from impact_consent where programme = :programme and participant = :participant",
                        Instant.class)
                .setParameter("programme", programme.value())
                .setParameter("participant", participant.value())
                .getResultStream()
                .findFirst();
    }

    /** Programmes that ask, or where this person agreed. */
    List<MineRow> mine(ParticipantId participant, Instant now) {
        return database.createNativeQuery("""
                        select it.programme, coalesce(impact_survey.asked, false), impact_consent.agreed_at,
                               (select count(*) from impact_question question
                                where question.programme = it.programme and question.participant = :participant
                                  and :now >= question.since and :now < question.until and question.answered_at is null)
                        from (select distinct round.programme from seat join round on round.id = seat.round
                              where seat.participant = :participant and round.state = 'DRAWN') it
                        left join impact_survey on impact_survey.programme = it.programme
                        left join impact_consent on impact_consent.programme = it.programme
                             and impact_consent.participant = :participant
                        where impact_survey.asked or impact_consent.agreed_at is not null
                        order by it.programme""", MineRow.class)
                .setParameter("participant", participant.value())
                .setParameter("now", now)
                .getResultList();
    }

    void agree(ProgrammeId programme, ParticipantId participant, Instant now) {
        database.createNativeMutationQuery("""
                        insert into impact_consent (programme, participant, agreed_at, wording)
                        values (:programme, :participant, :now, :wording) on conflict do nothing""")
                .setParameter("programme", programme.value())
                .setParameter("participant", participant.value())
                .setParameter("now", now)
                .setParameter("wording", WORDING)
                .executeUpdate();
    }

    /** What was said stays as figures of pairs that lead to nobody. */
    void takeBack(ProgrammeId programme, ParticipantId participant) {
        run(
                "delete from impact_consent where programme = :programme and participant = :participant",
                programme,
                participant);
        run("""
                update impact_pair it set kept = to_jsonb(now), one = null, other = null
                from impact_pair_now now join round on round.id = now.round
                where now.id = it.id and round.programme = :programme and (it.one = :participant or it.other = :participant)""", programme, participant);
        run("""
                delete from impact_answer using impact_pair pair, round
                where pair.id = impact_answer.pair and pair.kept is not null and round.id = pair.round
                  and round.programme = :programme and cast(:participant as uuid) is not null""", programme, participant);
    }

    private void run(String sql, ProgrammeId programme, ParticipantId participant) {
        database.createNativeMutationQuery(sql)
                .setParameter("programme", programme.value())
                .setParameter("participant", participant.value())
                .executeUpdate();
    }
}
