package org.unmentoring.notifications.suppression;

/** Why an address is not written to, and nothing else of it. */
record Barrier(String email, SuppressionReason reason) {
    boolean bars(boolean essential) {
        return reason == SuppressionReason.BOUNCED || !essential;
    }
}
