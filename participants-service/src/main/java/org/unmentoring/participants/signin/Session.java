package org.unmentoring.participants.signin;

import java.time.Instant;
import org.unmentoring.participants.session.SessionId;

record Session(SessionId id, String accessToken, Instant expiresAt) {
    @Override
    public String toString() {
        return "a session"; // kept out of logs
    }
}
