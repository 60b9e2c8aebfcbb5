package org.unmentoring.notifications.suppression;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;

@Schema(name = "Suppression")
record SuppressionView(
        SuppressionId id,

        @Schema(examples = "llyr@council.example") String email,

        SuppressionReason reason,

        @Schema(examples = "smtp-550-5.1.1", description = "What the mail server said; null for those who unsubscribed")
        String detail,

        @Schema(description = "The message that showed it; null for those who unsubscribed")
        UUID message,

        Instant since,
        @JsonIgnore long version)
        implements Versioned {}
