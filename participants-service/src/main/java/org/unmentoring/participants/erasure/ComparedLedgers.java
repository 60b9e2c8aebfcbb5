package org.unmentoring.participants.erasure;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.participants.audit.Actor;
import org.unmentoring.participants.notification.Erased;
import org.unmentoring.participants.notification.Notifications;
import org.unmentoring.participants.participant.ParticipantId;

/**
 * When one of two databases was restored from a backup, the other's ledger says who has to go again: what is missing here is done
 * here, what is missing there is asked of it anew.
 */
@Singleton
class ComparedLedgers {
    private static final Logger LOG = Logger.getLogger(ComparedLedgers.class);

    private final ErasureRepository erasures;
    private final Erasures erasing;
    private final AtNotification atNotification;
    private final InstantSource clock;

    ComparedLedgers(ErasureRepository erasures, Erasures erasing, AtNotification atNotification, InstantSource clock) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.atNotification = atNotification;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> compare(Notifications notifications) {
        return Tasks.recurring("compare-erasures", FixedDelay.ofMinutes(5)).execute((instance, context) -> {
            var theirs = notifications.erased();
            QuarkusTransaction.requiringNew().run(() -> {
                var missing = erasures.listAll().stream()
                        .filter(it -> !theirs.containsKey(it.participant().value()))
                        .toList();
                missing.stream()
                        .filter(Erasure::isDoneAtNotification)
                        .forEach(it -> atNotification.erase(it.id(), it.participant(), Optional.empty()));
            });
            theirs.values().stream().filter(this::isUnknown).forEach(this::again);
        });
    }

    private boolean isUnknown(Erased person) {
        return QuarkusTransaction.requiringNew().call(() -> !erasures.isErased(person.participant()));
    }

    private void again(Erased person) {
        LOG.warnf("erased in notification-service and not here: participant %s", person.participant());
        QuarkusTransaction.requiringNew()
                .run(() -> erasing.again(
                        new LedgerEntry(
                                new ErasureId(person.id()), new ParticipantId(person.participant()), clock.instant()),
                        Actor.ourselves("compare-erasures")));
    }
}
