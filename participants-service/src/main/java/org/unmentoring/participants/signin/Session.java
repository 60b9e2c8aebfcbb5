package org.unmentoring.participants.signin;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.secondfactor.Need;
import org.unmentoring.participants.session.SessionId;

record Session(
        SessionId id,
        String accessToken,
        Instant expiresAt,

        @Schema(
                description =
                        "What is still wanted before this session organises: a code, or first an app that makes codes")
        Need secondFactor) {
    @Override
    public String toString() {
        return "a session"; // kept out of logs
    }
}
