package org.unmentoring.matching.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingOffer")
record OfferRequest(
        @NotNull
        @Size(min = 1, max = 3)
        @Schema(examples = "[\"2026-12-01T10:00:00Z\"]", description = "When it could begin: one to three times")
        List<@NotNull Instant> times,

        @Min(15) @Max(240) @Schema(examples = "45", description = "How long; 45 where it is left out")
        Integer minutes,

        @Size(max = 500)
        @Pattern(regexp = OfferRequest.PLAIN, message = "Leave out control and direction characters.")
        @Schema(
                examples = "https://video.example/room",
                description = "A place, a phone number, a link to a video call; shown to the others as it is")
        String where) {

    /** As notification-service takes it: what it refused would never be told. */
    static final String PLAIN = "[[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]\\n\\r\\t]*";

    private static final int USUAL_MINUTES = 45;

    OfferRequest {
        if (minutes == null) minutes = USUAL_MINUTES;
        where = where == null || where.isBlank() ? null : where.strip();
    }
}
