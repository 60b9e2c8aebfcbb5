package org.unmentoring.web.participants;

import java.time.Instant;

public record NewSession(String accessToken, Instant expiresAt, String secondFactor) {
    /** Somebody who organises, and who still has to show it. */
    public boolean needsSecondFactor() {
        return secondFactor != null && !secondFactor.equals("none");
    }
}
