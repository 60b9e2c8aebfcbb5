package org.unmentoring.notifications.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting that is agreed, or that was and is called off; its mail brings an entry for calendars. */
record Meeting(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,
        @NotNull @Size(min = 1, max = 9) List<@NotNull @Valid Partner> partners,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9.@-]{1,100}", message = "Give letters, digits, dots, hyphens and @.")
        @Schema(
                examples = "0190163d-8694-739b-aea5-966c26f8ad91",
                description = "The same whenever this meeting changes")
        String uid,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "Higher with every change of the meeting")
        Integer sequence,

        @NotNull Instant startsAt,
        @NotNull Instant endsAt,

        @NotNull @Schema(type = SchemaType.STRING, implementation = String.class, examples = "Europe/London")
        ZoneId timeZone,

        @FreeText @Schema(description = "Where: a place, a phone number, a link to a video call")
        String where,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {

    @Schema(name = "PersonMet")
    record Partner(
            @NotNull @OneLine String name,
            @NotNull @MailAddress String email) {
        public String mailto() {
            return Mailto.to(email);
        }
    }

    public String when(String language) {
        return new Slot(startsAt, endsAt, timeZone).in(language);
    }

    @Override
    public List<String> names() {
        return partners.stream().map(Partner::name).toList();
    }

    CalendarEntry entry(boolean cancelled) {
        return new CalendarEntry(
                uid,
                sequence,
                cancelled,
                startsAt,
                endsAt,
                timeZone,
                programme,
                where,
                link,
                partners.stream()
                        .map(partner -> new CalendarEntry.Person(partner.name(), partner.email()))
                        .toList());
    }
}
