package org.unmentoring.notifications.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.notifications.event.EventType;

@ApplicationScoped
class EndpointRepository implements PanacheRepositoryBase<WebhookEndpoint, WebhookEndpointId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<WebhookEndpoint> find(WebhookEndpointId id) {
        return findByIdOptional(id);
    }

    /**
     * Held until the transaction ends: whoever writes down deliveries, takes them or plans the next turn does so with the
     * endpoint in hand, so that none is overlooked.
     */
    Optional<WebhookEndpoint> hold(WebhookEndpointId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those who asked for any of these, held so that several who tell events don't wait for each other. */
    List<WebhookEndpoint> listening(Collection<EventType> types) {
        if (!isAnybodyListening(types)) return List.of();
        return getSession()
                .createNativeQuery("""
                        select * from webhook_endpoint
                        where disabled_at is null and events && cast(:types as text[]) order by id for share""", WebhookEndpoint.class)
                .setParameter("types", types.stream().map(EventType::word).toArray(String[]::new))
                .getResultList();
    }

    /** Asked for every mail that was sent, nearly always in vain; so it is asked without entities. */
    private boolean isAnybodyListening(Collection<EventType> types) {
        return getSession().doReturningWork(connection -> {
            try (var select = connection.prepareStatement(
                    "select exists (select from webhook_endpoint where disabled_at is null and events && ?)")) {
                select.setArray(
                        1,
                        connection.createArrayOf(
                                "text", types.stream().map(EventType::word).toArray()));
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }

    List<WebhookEndpoint> all(PageRequest page) {
        return find("id.value > ?1 order by id.value", after(page))
                .range(0, page.limit())
                .list();
    }

    List<WebhookEndpoint> of(UUID organisation, PageRequest page) {
        return find("organisation = ?1 and id.value > ?2 order by id.value", organisation, after(page))
                .range(0, page.limit())
                .list();
    }

    /** Those of an organisation that are for these sandboxes only. */
    List<WebhookEndpoint> ofTests(UUID organisation, Set<UUID> sandboxes, PageRequest page) {
        return getSession()
                .createNativeQuery("""
                        select * from webhook_endpoint
                        where organisation = :organisation and programmes <@ cast(:sandboxes as uuid[])
                          and cardinality(programmes) > 0 and id > :after
                        order by id limit :most""", WebhookEndpoint.class)
                .setParameter("organisation", organisation)
                .setParameter("sandboxes", sandboxes.toArray(UUID[]::new))
                .setParameter("after", after(page))
                .setParameter("most", page.limit() + 1)
                .getResultList();
    }

    /** Whose every programme is among these. */
    List<WebhookEndpoint> organisedIn(Set<UUID> programmes, PageRequest page) {
        return getSession()
                .createNativeQuery("""
                        select * from webhook_endpoint
                        where owner = 'organiser' and programmes <@ cast(:programmes as uuid[]) and id > :after
                        order by id limit :most""", WebhookEndpoint.class)
                .setParameter("programmes", programmes.toArray(UUID[]::new))
                .setParameter("after", after(page))
                .setParameter("most", page.limit() + 1)
                .getResultList();
    }

    long ofOrganisation(UUID organisation) {
        return count("organisation", organisation);
    }

    long ofOperators() {
        return count("owner", Owner.OPERATOR);
    }

    long inAnyOf(Set<UUID> programmes) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(*) from webhook_endpoint
                                where owner = 'organiser' and programmes && cast(:programmes as uuid[])""")
                        .setParameter("programmes", programmes.toArray(UUID[]::new))
                        .getSingleResult())
                .longValue();
    }

    /** Several replicas may start at the same moment. */
    void addSister(String name, String url, Collection<EventType> events, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        insert into webhook_endpoint (id, version, owner, programmes, sister, events, url, created_at)
                        values (:id, 0, 'sister', '{}', :name, cast(:events as text[]), :url, :now)
                        on conflict (sister) do nothing""")
                .setParameter("id", WebhookEndpointId.next().value())
                .setParameter("name", name)
                .setParameter("events", events.stream().map(EventType::word).toArray(String[]::new))
                .setParameter("url", url)
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<WebhookEndpoint> sister(String name) {
        return find("sister", name).firstResultOptional();
    }

    List<WebhookSecret> secrets(WebhookEndpointId endpoint, Instant now) {
        return getEntityManager()
                .createQuery("""
                        from WebhookSecret where endpoint = ?1 and (expiresAt is null or expiresAt > ?2)
                        order by createdAt desc, id.value desc""", WebhookSecret.class)
                .setParameter(1, endpoint)
                .setParameter(2, now)
                .getResultList();
    }

    void add(WebhookSecret secret) {
        getEntityManager().persist(secret);
    }

    int forgetSecretsExpiredBefore(Instant limit) {
        return getEntityManager()
                .createQuery("delete from WebhookSecret where expiresAt < ?1")
                .setParameter(1, limit)
                .executeUpdate();
    }

    private static UUID after(PageRequest page) {
        return page.after().orElse(BEFORE_ALL);
    }
}
