package org.unmentoring.participants.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<Erasure, ErasureId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Erasure get(ErasureId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    Optional<Erasure> hold(ErasureId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Erasure> of(ParticipantId participant) {
        return find("participant.value", participant.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isErased(UUID participant) {
        return count("participant.value", participant) > 0;
    }

    List<Erasure> all(boolean waitingForMatching, PageRequest page) {
        return find(
                        (waitingForMatching ? "matchingAt is null and " : "") + "id.value > ?1 order by id.value",
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    /** Links that wait to be mailed there. One that is being mailed just now finds nobody, or is found by the second look. */
    int forgetWaitingLinks(String email) {
        return run(
                "delete from scheduled_tasks where task_name = 'mail-sign-in-link' and not picked"
                        + " and cast(convert_from(task_data, 'UTF8') as jsonb) ->> 'email' = :text",
                email);
    }

    /** Answers to the person, and to others about the person. */
    int forgetAnswers(ParticipantId participant, String email) {
        return run(
                        "delete from idempotent_answer where caller = :text or position(:text in answer) > 0",
                        participant.toString())
                + run("delete from idempotent_answer where position(:text in lower(answer)) > 0", email);
    }

    private int run(String sql, String text) {
        return getSession()
                .createNativeMutationQuery(sql)
                .setParameter("text", text)
                .executeUpdate();
    }
}
