package org.unmentoring.participants.notification;

import java.util.Map;

/** What notification-service is asked to send: a template of its, to one person. */
public record Message(String template, Recipient to, Map<String, Object> values, String reference) {
    public record Recipient(String name, String email, String language) {
        @Override
        public String toString() {
            return "a recipient"; // kept out of logs
        }
    }

    @Override
    public String toString() {
        return "message " + template + " for " + reference; // its values hold secrets
    }
}
