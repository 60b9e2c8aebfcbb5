package org.unmentoring.participants.address;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address that waits to be confirmed. */
public record PendingAddress(
        @Schema(examples = "llyr@cardiff.example") String email,
        Instant askedAt,

        @Schema(description = "Until when the mailed link works; after that nothing is kept of it")
        Instant expiresAt) {
    @Override
    public String toString() {
        return "a pending address"; // kept out of logs
    }
}
