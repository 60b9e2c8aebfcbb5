package org.unmentoring.notifications.sequence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;

@ApplicationScoped
class SequenceRepository implements PanacheRepositoryBase<Sequence, SequenceId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Somebody who was, or will be, told to stop. */
    record Stopped(String reference, String person, Follower.Status status, String because) {}

    Optional<Sequence> find(String sender, String reference) {
        return find("sender = ?1 and reference = ?2", sender, reference).firstResultOptional();
    }

    List<String> references(Collection<SequenceId> ids) {
        return getEntityManager()
                .createQuery("select reference from Sequence where id in ?1", String.class)
                .setParameter(1, ids)
                .getResultList();
    }

    List<Sequence> find(String sender, Collection<String> references) {
        return list("sender = ?1 and reference in ?2", sender, references);
    }

    /** @param sender whose they must be; null: anybody's */
    List<Sequence> about(String sender, String reference, PageRequest page) {
        var after = page.after().orElse(BEFORE_ALL);
        var found = reference == null
                ? find("(?1 is null or sender = ?1) and id.value > ?2 order by id.value", sender, after)
                : find(
                        "(?1 is null or sender = ?1) and reference = ?3 and id.value > ?2 order by id.value",
                        sender,
                        after,
                        reference);
        return found.range(0, page.limit()).list();
    }

    /** In one order, so that no two wait for each other: a stop and the start it overtook must not miss each other. */
    void oneAtATime(String sender, Collection<String> references) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(lock) as text) from"
                        + " (select distinct hashtextextended(?1 || ' ' || reference, 0) as lock"
                        + " from unnest(cast(?2 as text[])) as reference order by 1) as locks")
                .setParameter(1, sender)
                .setParameter(2, references.toArray(String[]::new))
                .getResultList();
    }

    void remember(String sender, Stopped stop, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into sequence_stop (sender, reference, person, status, because, stopped_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, sender)
                .setParameter(2, stop.reference())
                .setParameter(3, stop.person())
                .setParameter(4, stop.status().word())
                .setParameter(5, stop.because())
                .setParameter(6, now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Stopped> stopped(String sender, Collection<String> references) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select reference, person, status, because from sequence_stop"
                        + " where sender = ?1 and reference in ?2")
                .setParameter(1, sender)
                .setParameter(2, references)
                .getResultList();
        return rows.stream()
                .map(row -> new Stopped(
                        (String) row[0],
                        (String) row[1],
                        new Follower.StatusColumn().convertToEntityAttribute((String) row[2]),
                        (String) row[3]))
                .toList();
    }

    int forgetStops(Instant before) {
        return getEntityManager()
                .createNativeQuery("delete from sequence_stop where stopped_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }

    int deleteOver(Instant createdBefore) {
        return getEntityManager()
                .createNativeQuery("delete from sequence s where created_at < ?1 and not exists"
                        + " (select 1 from sequence_person p where p.sequence = s.id and p.over_at is null)")
                .setParameter(1, createdBefore)
                .executeUpdate();
    }
}
