package org.unmentoring.participants.erasure;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.participant.ParticipantId;

/** What it takes to erase again whom a restored backup brought back. */
@Schema(name = "ErasureLedgerEntry")
record LedgerEntry(
        @NotNull ErasureId id,
        @NotNull ParticipantId participant,
        @NotNull Instant askedAt) {}
