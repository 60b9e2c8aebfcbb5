package org.unmentoring.participants.token;

import java.time.Instant;

public record AccessToken(String text, Instant expiresAt) {
    @Override
    public String toString() {
        return "an access token"; // kept out of logs
    }
}
