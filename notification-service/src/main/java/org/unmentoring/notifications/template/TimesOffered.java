package org.unmentoring.notifications.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody proposes when to meet; the others choose on a page. */
record TimesOffered(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,
        @NotNull @OneLine String offeredBy,
        @NotNull @Size(min = 1, max = 3) List<@NotNull @Valid Time> times,

        @NotNull @Schema(type = SchemaType.STRING, implementation = String.class, examples = "Europe/London")
        ZoneId timeZone,

        @FreeText @Schema(description = "Where: a place, a phone number, a link to a video call")
        String where,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {

    @Schema(name = "OfferedTime")
    record Time(@NotNull Instant startsAt, @NotNull Instant endsAt) {}

    public List<String> said(String language) {
        return times.stream()
                .map(time -> new Slot(time.startsAt(), time.endsAt(), timeZone).in(language))
                .toList();
    }

    @Override
    public List<String> names() {
        return List.of(offeredBy);
    }
}
