package org.unmentoring.notifications.suppression;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class SuppressionRepository implements PanacheRepositoryBase<Suppression, SuppressionId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Suppression get(SuppressionId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    List<Suppression> of(String email) {
        return list("email", email);
    }

    /** Asked for every mail, nearly always in vain; so it is asked without entities. */
    List<Barrier> among(Collection<String> emails) {
        return getSession().doReturningWork(connection -> {
            var barriers = new ArrayList<Barrier>();
            try (var select =
                    connection.prepareStatement("select email, reason from suppression where email = any(?)")) {
                select.setArray(1, connection.createArrayOf("text", emails.toArray()));
                try (var rows = select.executeQuery()) {
                    while (rows.next())
                        barriers.add(new Barrier(rows.getString(1), SuppressionReason.of(rows.getString(2))));
                }
            }
            return barriers;
        });
    }

    List<Suppression> all(String email, PageRequest page) {
        var after = page.after().orElse(BEFORE_ALL);
        var found = email == null
                ? find("id.value > ?1 order by id.value", after)
                : find("email = ?1 and id.value > ?2 order by id.value", email, after);
        return found.range(0, page.limit()).list();
    }

    /** Once a reason, however often it is told. @return whether it is new */
    boolean add(String email, SuppressionReason reason, String detail, UUID message, Instant since) {
        return getEntityManager()
                        .createNativeQuery("""
                        insert into suppression (id, email, reason, detail, message, since)
                        values (:id, :email, :reason, :detail, :message, :since) on conflict do nothing""")
                        .setParameter("id", SuppressionId.next().value())
                        .setParameter("email", email)
                        .setParameter("reason", reason.word())
                        .setParameter("detail", detail)
                        .setParameter("message", message)
                        .setParameter("since", since)
                        .executeUpdate()
                > 0;
    }

    /** Who is written to there, in each of their programmes, as long as that is known. */
    List<Nudged> nudgedAt(String email) {
        return getSession()
                .createNativeQuery("""
                        select distinct person.person, sequence.programme, person.organisation
                        from sequence_person person join sequence on sequence.id = person.sequence
                        where lower(normalize(person.email, NFC)) = :email and sequence.programme is not null""", Nudged.class)
                .setParameter("email", email)
                .getResultList();
    }

    int seal(String email, String sealed) {
        var gone = delete("email = ?1 and reason = ?2", email, SuppressionReason.BOUNCED);
        getEntityManager()
                .createNativeQuery("delete from suppression where email = :email"
                        + " and exists (select from suppression other where other.email = :sealed)")
                .setParameter("email", email)
                .setParameter("sealed", sealed)
                .executeUpdate();
        return (int) gone + update("email = ?2 where email = ?1", email, sealed);
    }

    int forgetBounced(Instant before) {
        return (int) delete("reason = ?1 and since < ?2", SuppressionReason.BOUNCED, before);
    }
}
