package org.unmentoring.notifications.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To people who have time left: when will you meet, and don't forget. */
record StillToMeet(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,
        @NotNull @Size(min = 1, max = 9) List<@NotNull @Valid Partner> partners,

        @NotNull @OneLine @Schema(examples = "2026-12-04", description = Day.GIVEN)
        String meetBy,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link,

        @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String timesLink,

        @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String metLink,

        @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String notMetLink)
        implements MailValues {

    public String meetBy(String language) {
        return Day.in(language, meetBy);
    }

    public List<String> names() {
        return partners.stream().map(Partner::name).toList();
    }

    @Schema(name = "PersonToWriteTo")
    record Partner(
            @NotNull @OneLine String name,
            @NotNull @MailAddress String email) {
        public String mailto() {
            return Mailto.to(email);
        }
    }
}
