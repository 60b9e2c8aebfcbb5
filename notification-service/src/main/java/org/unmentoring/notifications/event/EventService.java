package org.unmentoring.notifications.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;

@ApplicationScoped
class EventService {
    private static final Logger LOG = Logger.getLogger(EventService.class);

    private final Audience audience;

    EventService(Audience audience) {
        this.audience = audience;
    }

    @Transactional
    @Idempotent
    EventsAccepted accept(NewEvents told) {
        var events = told.events().stream().map(NewEvent::event).toList();
        var deliveries = audience.hear(events);
        LOG.infof("%d events accepted: %d deliveries", events.size(), deliveries);
        return new EventsAccepted(events.size(), deliveries);
    }
}
