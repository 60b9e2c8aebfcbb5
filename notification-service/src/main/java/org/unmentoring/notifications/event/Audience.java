package org.unmentoring.notifications.event;

import java.util.List;

/** Who listens: another room, which remembers in the transaction at hand whom to tell. */
public interface Audience {
    /** @return for how many listeners each of the events is kept, all together */
    int hear(List<Event> events);
}
