package org.unmentoring.participants.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who does something, and through which operation. Work that is done after the answer keeps it with its task.
 *
 * @param name the id of a person or a partner's client, the name of a service; null where nobody said
 */
@Schema(hidden = true)
public record Actor(String kind, String name, String operation) {
    /** This service by itself, in durable work. */
    public static Actor ourselves(String work) {
        return new Actor("system", null, work);
    }
}
