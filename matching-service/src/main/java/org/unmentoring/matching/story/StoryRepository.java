package org.unmentoring.matching.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** Stories as the people of their match see and change them. */
@ApplicationScoped
class StoryRepository implements PanacheRepositoryBase<Story, StoryId> {
    record SeatRow(UUID programme, UUID participant, Boolean met) {}

    Optional<Scene> scene(MatchId match) {
        var seats = getSession()
                .createNativeQuery("""
                        select round.programme, seat.participant, coalesce(outcome.met, false)
                        from seat join round on round.id = seat.round
                        left join outcome on outcome.match = seat.match and outcome.participant = seat.participant
                        where seat.match = :match order by seat.participant""", SeatRow.class)
                .setParameter("match", match.value())
                .getResultList();
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scene(
                        match,
                        new ProgrammeId(seats.get(0).programme()),
                        seats.stream()
                                .map(it -> new ParticipantId(it.participant()))
                                .toList(),
                        seats.stream()
                                .filter(SeatRow::met)
                                .map(it -> new ParticipantId(it.participant()))
                                .toList()));
    }

    List<Story> of(MatchId match) {
        return list("match.value = ?1 order by id.value", match.value());
    }

    Optional<Story> find(MatchId match, ParticipantId author) {
        return find("match.value = ?1 and author.value = ?2", match.value(), author.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Held until the transaction ends; two people may press at once. */
    Story hold(MatchId match, ParticipantId author, ProgrammeId programme, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        insert into story (id, version, programme, match, author, revision, language, offered_at, retracted_at)
                        values (:id, 0, :programme, :match, :author, 0, 'en', :now, :now) on conflict do nothing""")
                .setParameter("id", StoryId.next().value())
                .setParameter("programme", programme.value())
                .setParameter("match", match.value())
                .setParameter("author", author.value())
                .setParameter("now", now)
                .executeUpdate();
        return find(match, author).orElseThrow();
    }

    /** @throws Problem 404 for one of another match */
    Story hold(StoryId story, MatchId match) {
        return hold(story).filter(it -> it.match().equals(match)).orElseThrow(Problem::notFound);
    }

    private Optional<Story> hold(StoryId story) {
        return findByIdOptional(story, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws Problem 404 for one that not everybody of its match said yes to, and for one of another programme */
    Story holdAgreed(StoryId story, ProgrammeId programme) {
        return hold(story).filter(it -> it.isOf(programme) && isAgreed(it)).orElseThrow(Problem::notFound);
    }

    private boolean isAgreed(Story story) {
        return OneColumn.select(getSession(), "select count(*) from agreed_story where id = :id", Long.class)
                        .setParameter("id", story.id().value())
                        .getSingleResult()
                > 0;
    }
}
