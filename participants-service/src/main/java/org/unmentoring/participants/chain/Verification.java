package org.unmentoring.participants.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditVerification")
record Verification(
        boolean whole,

        @Schema(examples = "1", description = "The first link that was checked; the ones before were removed in time")
        long from,

        @Schema(examples = "20514", description = "The last link; keep it with its digest outside of the database")
        long through,

        @Schema(
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                description = "Of the last link, in hexadecimal")
        String digest,

        @Schema(examples = "3", description = "Entries that wait for their link, for seconds")
        long waiting,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The first link that is broken; left out when the chain is whole")
        Broken broken) {
    @Schema(name = "AuditBreak")
    record Broken(
            @Schema(nullable = true, examples = "512") Long number,
            @Schema(nullable = true, format = "uuid") UUID entry,

            @Schema(
                    examples = "entry-changed",
                    enumeration = {"entry-changed", "entry-missing", "link-missing", "entry-left-out", "digest-differs"
                    },
                    description = "entry-changed: it is not what was sealed. entry-missing: its link leads nowhere."
                            + " link-missing: a number is left out, or the chain is shorter than the one you kept."
                            + " entry-left-out: it has no link and waits for none."
                            + " digest-differs: the link that you kept is another one now.")
            String why) {}
}
