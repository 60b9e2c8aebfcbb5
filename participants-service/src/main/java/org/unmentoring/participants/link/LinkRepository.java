package org.unmentoring.participants.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.unmentoring.base.sql.OneColumn;

@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<MailedLink, LinkId> {
    Optional<MailedLink> living(Purpose purpose, LinkToken token, Instant now) {
        return find("purpose = ?1 and tokenHash = ?2 and expiresAt > ?3", purpose, token.hash(), now)
                .firstResultOptional();
    }

    /** Of any number of tries at the same moment exactly one finds the link unspent. */
    Optional<String> spend(Purpose purpose, LinkToken token, Instant now) {
        return OneColumn.select(getSession(), """
                        update mailed_link set spent_at = :now
                        where token_hash = :hash and purpose = :purpose and spent_at is null and expires_at > :now
                        returning email""", String.class)
                .setParameter("now", now)
                .setParameter("hash", token.hash())
                .setParameter("purpose", purpose.word())
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** Until the transaction ends nobody else counts or makes links for this address. */
    void hold(String email) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:email)) as text)")
                .setParameter("email", email)
                .getSingleResult();
    }

    long madeSince(String email, Instant since) {
        return count("email = ?1 and madeAt > ?2", email, since);
    }

    int forgetExpiredBefore(Instant limit) {
        return (int) delete("expiresAt < ?1", limit);
    }

    int forget(String email) {
        return (int) delete("email", email);
    }
}
