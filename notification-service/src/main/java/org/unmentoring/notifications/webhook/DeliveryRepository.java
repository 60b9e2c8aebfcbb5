package org.unmentoring.notifications.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, WebhookDeliveryId> {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** The columns of an event to be kept. */
    record EventRow(UUID id, String type, String payload, Instant happenedAt) {}

    /** The columns of a delivery to be made. */
    record DeliveryRow(UUID id, UUID endpoint, UUID event) {}

    private final ObjectMapper json;

    DeliveryRepository(ObjectMapper json) {
        this.json = json;
    }

    /** In one statement: a round tells of thousands of matches. What is there already stays as it is. */
    void keep(List<EventRow> events, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        insert into webhook_event (id, type, payload, happened_at, kept_at)
                        select id, type, payload, "happenedAt", :now
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as told (id uuid, type text, payload text, "happenedAt" timestamptz)
                        on conflict (id) do nothing""")
                .setParameter("rows", rows(events))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @return how many are new */
    int add(List<DeliveryRow> deliveries, Instant now) {
        return getSession()
                .createNativeMutationQuery("""
                        insert into webhook_delivery (id, endpoint, event, status, next_try_at, created_at)
                        select id, endpoint, event, 'waiting', :now, :now
                        from jsonb_to_recordset(cast(:rows as jsonb)) as told (id uuid, endpoint uuid, event uuid)
                        on conflict (endpoint, event) do nothing""")
                .setParameter("rows", rows(deliveries))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The newest first: ids are in time's order, and PostgreSQL compares them by their bytes. */
    List<WebhookDelivery> of(WebhookEndpointId endpoint, PageRequest page) {
        return find(
                        "endpoint = ?1 and id.value < ?2 order by id.value desc",
                        endpoint,
                        page.after().orElse(AFTER_ALL))
                .range(0, page.limit())
                .list();
    }

    WebhookDelivery get(WebhookEndpointId endpoint, WebhookDeliveryId id) {
        return findByIdOptional(id)
                .filter(delivery -> delivery.endpoint().equals(endpoint))
                .orElseThrow(Problem::notFound);
    }

    Optional<WebhookDelivery> find(WebhookDeliveryId id) {
        return findByIdOptional(id);
    }

    /** Those due that nobody is posting, the longest due first, from now on being posted. */
    List<WebhookDeliveryId> take(WebhookEndpointId endpoint, int most, Duration posting, Instant now) {
        return OneColumn.select(getSession(), """
                        update webhook_delivery set posting_until = now() + cast(:posting as interval)
                        where id in (select id from webhook_delivery
                                     where endpoint = :endpoint and status = 'waiting' and next_try_at <= :now
                                       and (posting_until is null or posting_until <= now())
                                     order by next_try_at, id limit :most)
                        returning id""", UUID.class)
                .setParameter("posting", posting.toString())
                .setParameter("endpoint", endpoint.value())
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultStream()
                .map(WebhookDeliveryId::new)
                .toList();
    }

    int beingPosted(WebhookEndpointId endpoint) {
        return OneColumn.select(getSession(), """
                        select cast(count(*) as integer) from webhook_delivery
                        where endpoint = :endpoint and status = 'waiting' and posting_until > now()""", Integer.class)
                .setParameter("endpoint", endpoint.value())
                .getSingleResult();
    }

    /** When the first delivery is due that nobody is posting. */
    Optional<Instant> nextTry(WebhookEndpointId endpoint) {
        return first(
                "select min(next_try_at) from webhook_delivery where endpoint = :endpoint and status = 'waiting'"
                        + " and (posting_until is null or posting_until <= now())",
                endpoint);
    }

    /** When the first of those under way counts as lost. */
    Optional<Instant> nextLoss(WebhookEndpointId endpoint) {
        return first(
                "select min(posting_until) from webhook_delivery where endpoint = :endpoint and status = 'waiting'"
                        + " and posting_until > now()",
                endpoint);
    }

    /** Endpoints with a delivery that has been due since then. */
    List<WebhookEndpointId> overdue(Instant since) {
        return OneColumn.select(
                        getSession(),
                        "select distinct endpoint from webhook_delivery where status = 'waiting' and next_try_at < :since",
                        UUID.class)
                .setParameter("since", since)
                .getResultStream()
                .map(WebhookEndpointId::new)
                .toList();
    }

    int forgetBefore(Instant limit) {
        return getSession()
                .createNativeMutationQuery("delete from webhook_event where kept_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private Optional<Instant> first(String sql, WebhookEndpointId endpoint) {
        return Optional.ofNullable(OneColumn.select(getSession(), sql, Instant.class)
                .setParameter("endpoint", endpoint.value())
                .getSingleResult());
    }

    private String rows(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
