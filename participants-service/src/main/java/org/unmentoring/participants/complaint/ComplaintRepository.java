package org.unmentoring.participants.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class ComplaintRepository implements PanacheRepositoryBase<Complaint, ComplaintId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The oldest first, and so what must be answered first. @param programme null for all, @param status null for any */
    List<Complaint> of(ProgrammeId programme, String status, PageRequest page) {
        var query = new StringBuilder("id.value > :after");
        Map<String, Object> values = new HashMap<>(Map.of("after", page.after().orElse(BEFORE_ALL)));
        if (programme != null) {
            query.append(" and programme.value = :programme");
            values.put("programme", programme.value());
        }
        if (status != null) {
            query.append(" and status = :status");
            values.put("status", ComplaintStatus.of(status));
        }
        return find(query + " order by id.value", values)
                .page(0, page.limit() + 1)
                .list();
    }

    /** What was written signed in, and without signing in from the same address. */
    List<Complaint> by(Person person, PageRequest page) {
        return find(
                        "(participant.value = ?1 or email = ?2) and id.value > ?3 order by id.value",
                        person.id().value(),
                        person.email(),
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    List<Complaint> heldBy(Person person) {
        return find("participant.value = ?1 or email = ?2", person.id().value(), person.email())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Complaint> held(ComplaintId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    long from(String email, Instant since) {
        return count("email = ?1 and receivedAt > ?2", email, since);
    }

    int forgetAnsweredBefore(Instant limit) {
        return (int) delete("answeredAt < ?1", limit);
    }
}
