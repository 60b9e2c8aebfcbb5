package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a sequence is; neither names nor addresses. */
@Schema(name = "Sequence")
record SequenceView(
        SequenceId id,
        String sequence,
        String reference,
        @Schema(nullable = true) UUID programme,
        Status status,
        Instant startAt,
        Instant endAt,
        Instant createdAt,
        List<String> facts,
        List<PersonView> people) {

    @Schema(
            name = "SequenceStatus",
            enumeration = {"running", "over"},
            description = "over when no mail will follow for anybody")
    enum Status {
        RUNNING,
        OVER;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Schema(name = "PersonInSequence")
    record PersonView(
            String key,
            Follower.Status status,

            @Schema(nullable = true, description = "Why it is over, in a word; null while it runs")
            String because,

            @Schema(nullable = true, description = "When the next mail may leave; null when there is none")
            Instant nextAt,

            List<MailView> mails) {}

    @Schema(name = "MailOfSequence")
    record MailView(
            String template,
            @Schema(nullable = true) UUID message,
            @Schema(nullable = true) Instant handedOverAt,

            @Schema(description = "It was waiting still when another took its place, or the sequence ended")
            boolean takenBack) {}
}
