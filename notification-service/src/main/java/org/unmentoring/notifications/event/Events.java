package org.unmentoring.notifications.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The door for what happens in this service: told if, and only if, the transaction at hand is kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Events {
    private final Audience audience;

    Events(Audience audience) {
        this.audience = audience;
    }

    public void tell(List<Event> events) {
        audience.hear(events);
    }
}
