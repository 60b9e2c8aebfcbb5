package org.unmentoring.participants.signin;

import java.time.Instant;

record Session(String accessToken, Instant expiresAt) {
    @Override
    public String toString() {
        return "a session"; // kept out of logs
    }
}
