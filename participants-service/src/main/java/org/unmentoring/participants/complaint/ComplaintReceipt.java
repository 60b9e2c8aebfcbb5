package org.unmentoring.participants.complaint;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By the reference it can be asked about, by mail or telephone. */
record ComplaintReceipt(
        @Schema(examples = "UM-7K3Q-92XD") String reference,
        @Schema(description = "By when it must be answered") Instant dueAt) {}
