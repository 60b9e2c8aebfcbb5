package org.unmentoring.participants.notification;

import java.util.UUID;

/** @param email by which mails are known; null, as the name, when only the id is known any more */
public record Erased(UUID id, UUID participant, String email, String name) {
    @Override
    public String toString() {
        return "an erasure"; // kept out of logs
    }
}
