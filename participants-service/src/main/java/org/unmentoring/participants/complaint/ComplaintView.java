package org.unmentoring.participants.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.participants.programme.ProgrammeBrief;

/** As whoever has to answer it sees it. After an erasure there is neither a person nor words in it. */
@Schema(name = "Complaint")
record ComplaintView(
        ComplaintId id,
        @Schema(examples = "UM-7K3Q-92XD") String reference,
        ComplaintKind kind,
        ComplaintStatus status,
        @Schema(nullable = true) ProgrammeBrief programme,

        @Schema(nullable = true, examples = "Llŷr ap Gwilym")
        String name,

        @Schema(nullable = true, examples = "llyr@powys.example")
        String email,

        @Schema(description = "Whether the address is proved: by signing in, not only by being typed")
        boolean signedIn,

        @Schema(nullable = true) String words,
        Instant receivedAt,
        @Schema(description = "By when it must be answered") Instant dueAt,

        @Schema(
                nullable = true,
                description = "Whole days until then, less than none when it is late; null once it is over")
        Long daysLeft,

        @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant answeredAt,
        @JsonIgnore long version)
        implements Versioned {}
