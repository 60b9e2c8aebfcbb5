package org.unmentoring.participants.signin;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.session.SessionId;

/** The same session, whose new token says what its person organises. */
record ProvenSession(
        SessionId id,
        String accessToken,
        Instant expiresAt,

        @Schema(
                examples = "[\"mfrg-gzdf-mztw-q2lk\"]",
                description =
                        "Where the code ended a set-up: each works once when the phone is lost, shown this once. Else empty")
        List<String> recoveryCodes) {
    @Override
    public String toString() {
        return "a session"; // kept out of logs
    }
}
