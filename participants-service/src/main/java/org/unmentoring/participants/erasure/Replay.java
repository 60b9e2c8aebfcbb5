package org.unmentoring.participants.erasure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureReplay", description = "Entries of the ledger as GET /v1/erasures gave them")
record Replay(
        @NotNull @Valid @Size(min = 1, max = 1000, message = "Please give 1 to 1,000 entries at a time.")
        List<@NotNull LedgerEntry> items) {
    @Schema(name = "ErasureReplayed")
    record Done(
            @Schema(description = "People who were there again, and are not any more")
            int erased,

            @Schema(description = "Entries that the ledger did not have")
            int entered) {}
}
