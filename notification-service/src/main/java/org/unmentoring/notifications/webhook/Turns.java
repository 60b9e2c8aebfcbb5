package org.unmentoring.notifications.webhook;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.unmentoring.notifications.courier.Parcel;
import org.unmentoring.notifications.courier.Receipt;

/**
 * An endpoint's turns: in each it is handed what is due, a few deliveries at a time. Each step is a short transaction
 * with the endpoint held; the posting in between is in none.
 */
@ApplicationScoped
class Turns {
    record Posting(WebhookEndpointId endpoint, WebhookDeliveryId delivery, Parcel parcel) {}

    static final TaskDescriptor<Void> TURN = TaskDescriptor.of("webhook-turn");

    private static final Logger LOG = Logger.getLogger(Turns.class);
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final Signing signing;
    private final Retries retries;
    private final WebhookConfig config;
    private final SchedulerClient work;
    private final InstantSource clock;

    Turns(
            EndpointRepository endpoints,
            DeliveryRepository deliveries,
            Signing signing,
            Retries retries,
            WebhookConfig config,
            SchedulerClient work,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.signing = signing;
        this.retries = retries;
        this.config = config;
        this.work = work;
        this.clock = clock;
    }

    /** Now, or as soon as the turn under way has ended: that one looks again, with the endpoint in hand, before it ends. */
    @Transactional(TxType.MANDATORY)
    void wake(WebhookEndpointId id) {
        var turn = TaskInstanceId.of(TURN.getTaskName(), id.toString());
        var now = clock.instant();
        var planned = work.getScheduledExecution(turn);
        if (planned.isEmpty()) {
            work.scheduleIfNotExists(TURN.instance(id.toString()).scheduledTo(now));
        } else if (!planned.get().isPicked() && planned.get().getExecutionTime().isAfter(now)) {
            try {
                work.reschedule(turn, now);
            } catch (TaskInstanceCurrentlyExecutingException begunMeanwhile) {
                // It waits for this transaction before it takes anything.
            }
        }
    }

    @Transactional
    List<Posting> take(WebhookEndpointId id) {
        var found = endpoints.hold(id).filter(WebhookEndpoint::isEnabled);
        var now = clock.instant();
        if (found.isEmpty() || found.get().isResting(now)) return List.of();
        var endpoint = found.get();
        var free = atOnce(endpoint) - deliveries.beingPosted(id);
        if (free <= 0) return List.of();
        var secrets = endpoints.secrets(id, now);
        return deliveries.take(id, free, config.posting(), now).stream()
                .map(deliveries::findById)
                .map(delivery -> new Posting(id, delivery.id(), parcel(endpoint, delivery, secrets, now)))
                .toList();
    }

    /** When the next turn is; none when nothing is left to be delivered. */
    @Transactional
    Optional<Instant> next(WebhookEndpointId id) {
        var endpoint = endpoints.hold(id).filter(WebhookEndpoint::isEnabled);
        if (endpoint.isEmpty()) return Optional.empty();
        var loss = deliveries.nextLoss(id);
        if (deliveries.beingPosted(id) >= atOnce(endpoint.get())) return loss;
        var rested = Optional.ofNullable(endpoint.get().restingUntil());
        var due = deliveries.nextTry(id).map(time -> rested.filter(rest -> rest.isAfter(time))
                .orElse(time));
        return Stream.of(loss, due).flatMap(Optional::stream).min(Instant::compareTo);
    }

    /** Between planning and this somebody may have added what is due at once. */
    @Transactional
    void lookAgain(WebhookEndpointId id) {
        next(id).filter(time -> !time.isAfter(clock.instant())).ifPresent(due -> wake(id));
    }

    @Transactional
    List<WebhookEndpointId> forgotten() {
        return deliveries.overdue(clock.instant().minus(OVERDUE));
    }

    @Transactional
    void tried(Posting posting, Receipt receipt) {
        var endpoint = endpoints.hold(posting.endpoint()).orElse(null);
        var delivery = deliveries.find(posting.delivery()).orElse(null);
        if (endpoint == null || delivery == null) return; // deleted meanwhile
        var now = clock.instant();
        delivery.tried(receipt, now);
        if (receipt.isTaken()) {
            delivery.delivered(now);
            endpoint.wentWell();
        } else {
            failed(endpoint, delivery, receipt, now);
        }
        LOG.infof(
                "webhook delivery %s attempt %d: %s",
                delivery.id(), delivery.attempts(), receipt.status() == null ? receipt.reason() : receipt.status());
        deliveries.flush();
        wake(endpoint.id());
    }

    private void failed(WebhookEndpoint endpoint, WebhookDelivery delivery, Receipt receipt, Instant now) {
        var failures = endpoint.wentBadly(now);
        if (receipt.isOverwhelmed()) endpoint.rest(retries.rested(endpoint.id(), failures, now));
        retries.next(endpoint, delivery, now).ifPresentOrElse(delivery::tryAgain, delivery::giveUp);
        if (endpoint.isSister()) return;
        if (receipt.isGone()) {
            delivery.giveUp();
            disable(endpoint, "answered-gone", now);
        } else if (endpoint.isFailingFor(config.patience(), now)) {
            disable(endpoint, "failing-too-long", now);
        }
    }

    private static void disable(WebhookEndpoint endpoint, String reason, Instant now) {
        endpoint.disable(reason, now);
        LOG.errorf("webhook endpoint %s disabled: %s", endpoint.id(), reason);
    }

    /** One who is in trouble is asked with one delivery first. */
    private int atOnce(WebhookEndpoint endpoint) {
        return endpoint.isTroubled() ? 1 : config.atOnce();
    }

    private Parcel parcel(
            WebhookEndpoint endpoint, WebhookDelivery delivery, List<WebhookSecret> secrets, Instant now) {
        var event = delivery.event();
        Map<String, String> headers = signing.headers(
                event.id(),
                now,
                event.payload(),
                secrets.stream().map(WebhookSecret::text).collect(Collectors.toList()));
        return endpoint.isSister()
                ? Parcel.toSister(endpoint.url(), headers, event.payload())
                : Parcel.toStranger(endpoint.url(), headers, event.payload());
    }
}
