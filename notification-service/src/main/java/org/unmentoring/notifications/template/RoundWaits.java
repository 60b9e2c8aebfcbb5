package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round is drawn and waits for an organiser to look at it; without one it goes out by itself. */
record RoundWaits(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,
        @NotNull @OneLine String round,

        @NotNull @Schema(description = "When it goes out by itself")
        Instant approveBy,

        @NotNull @Schema(type = SchemaType.STRING, implementation = String.class, examples = "Europe/London")
        ZoneId timeZone,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {
    public String until(String language) {
        return Slot.moment(approveBy, timeZone, language);
    }
}
