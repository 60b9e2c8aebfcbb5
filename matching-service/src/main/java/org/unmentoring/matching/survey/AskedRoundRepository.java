package org.unmentoring.matching.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.QuestionId;
import org.unmentoring.matching.ids.RoundId;

/** Rounds that are asked about, and their pairs. */
@ApplicationScoped
class AskedRoundRepository {

    record Row(UUID programme, Instant openedAt, Instant drawnAt, Instant meetBy) {}

    private final Session database;

    AskedRoundRepository(Session database) {
        this.database = database;
    }

    /** Drawn in a programme that asks, and nothing has been made of it. One that waits to be approved has put nobody in touch yet. */
    List<RoundId> toBeMade(Instant now) {
        return rounds("""
                select round.id from round join impact_survey on impact_survey.programme = round.programme
                where impact_survey.asked and round.origin = 'DRAWN' and round.state = 'DRAWN'
                  and round.opened_at >= impact_survey.asked_since and round.meet_by > :now
                  and not exists (select from impact_round where impact_round.round = round.id)""", now);
    }

    /** Whose second questions have come, and nobody has been told. */
    List<RoundId> toBeAskedAfter(Instant now) {
        return rounds("""
                select round from impact_round
                where not asked_after and after_from <= :now and after_until > :now""", now);
    }

    private List<RoundId> rounds(String sql, Instant now) {
        return OneColumn.select(database, sql, UUID.class)
                .setParameter("now", now)
                .getResultStream()
                .map(RoundId::new)
                .toList();
    }

    boolean isMade(RoundId round) {
        return OneColumn.select(
                        database, "select exists (select from impact_round where round = :round)", Boolean.class)
                .setParameter("round", round.value())
                .getSingleResult();
    }

    Row get(RoundId round) {
        return database.createNativeQuery(
                        "select programme, opened_at, drawn_at, meet_by from round where id = :round", Row.class)
                .setParameter("round", round.value())
                .getSingleResult();
    }

    UUID programme(RoundId round) {
        return get(round).programme();
    }

    /** Who had said yes when the draw was opened: before anything of it was known. */
    Set<ParticipantId> agreed(Row round) {
        var agreed = new HashSet<ParticipantId>();
        OneColumn.select(
                        database,
                        "select participant from impact_consent where programme = :programme and agreed_at <= :opened",
                        UUID.class)
                .setParameter("programme", round.programme())
                .setParameter("opened", round.openedAt())
                .getResultStream()
                .map(ParticipantId::new)
                .forEach(agreed::add);
        return agreed;
    }

    /** @return false where somebody else was first */
    boolean open(RoundId id, Row round, OtherDraws made, SurveyConfig config, Instant now) {
        var before = earlier(round.drawnAt().plus(config.before()), round.meetBy());
        var after = round.meetBy().plus(config.afterWait());
        return database.createNativeMutationQuery("""
                        insert into impact_round (round, seed, others, redraws, made_at, before_until, after_from, after_until,
                                                  left_in_several_draws, left_in_touch_before, left_too_likely)
                        values (:round, :seed, :others, :redraws, :now, :before, :after, :until, :several, :touch, :likely)
                        on conflict do nothing""")
                        .setParameter("round", id.value())
                        .setParameter("seed", made.seed())
                        .setParameter("others", made.others())
                        .setParameter("redraws", made.redraws())
                        .setParameter("now", now)
                        .setParameter("before", before)
                        .setParameter("after", after)
                        .setParameter("until", after.plus(config.after()))
                        .setParameter("several", made.inSeveralDraws())
                        .setParameter("touch", made.inTouchBefore())
                        .setParameter("likely", made.tooLikely())
                        .executeUpdate()
                > 0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return Duration.between(one, other).isNegative() ? other : one;
    }

    /** Unless somebody of it has taken their yes back meanwhile. */
    void keep(RoundId round, UUID programme, OtherDraws.AskedPair pair, ParticipantId one, ParticipantId other) {
        database.createNativeMutationQuery("""
                        insert into impact_pair (id, round, draw, one, other, chance)
                        select :id, :round, :draw, :one, :other, :chance
                        where 2 = (select count(*) from impact_consent
                                   where programme = :programme and participant in (:one, :other))""")
                .setParameter("id", QuestionId.next().value())
                .setParameter("round", round.value())
                .setParameter("draw", pair.draw())
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .setParameter("chance", pair.chance())
                .setParameter("programme", programme)
                .executeUpdate();
    }

    void askedAfter(RoundId round) {
        database.createNativeMutationQuery("update impact_round set asked_after = true where round = :round")
                .setParameter("round", round.value())
                .executeUpdate();
    }
}
