package org.unmentoring.participants.organiserinvitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.Email;

@ApplicationScoped
class OrganiserInvitationRepository implements PanacheRepositoryBase<OrganiserInvitation, OrganiserInvitationId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<OrganiserInvitation> open(ProgrammeId programme, Instant now, PageRequest page) {
        return find(
                        "programme.value = ?1 and acceptedAt is null and expiresAt > ?2 and id.value > ?3 order by id.value",
                        programme.value(),
                        now,
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    Optional<OrganiserInvitation> held(OrganiserInvitationId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** With its links; a newer one takes its place. */
    void forget(ProgrammeId programme, Email email) {
        delete("programme.value = ?1 and email = ?2", programme.value(), email.text());
    }

    int forget(Email email) {
        return (int) delete("email", email.text());
    }

    int forgetExpiredBefore(Instant limit) {
        return (int) delete("expiresAt < ?1", limit);
    }
}
