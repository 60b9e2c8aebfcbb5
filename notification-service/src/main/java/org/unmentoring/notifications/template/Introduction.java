package org.unmentoring.notifications.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Introduction(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,
        @NotNull @OneLine String round,
        @NotNull @Size(min = 1, max = 9) List<@NotNull @Valid Partner> partners,

        @NotNull @OneLine @Schema(examples = "2026-12-04", description = Day.GIVEN)
        String meetBy,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link,

        @Valid @Schema(description = "Left out where nobody is named, as is usual")
        FirstToWrite firstToWrite)
        implements MailValues {

    public String meetBy(String language) {
        return Day.in(language, meetBy);
    }

    public List<String> names() {
        return partners.stream().map(Partner::name).toList();
    }

    @Schema(name = "PersonToMeet")
    record Partner(
            @NotNull @OneLine String name,
            @NotNull @MailAddress String email,
            @OneLine(max = 300) String organisation,
            @OneLine(max = 300) String jobTitle,
            @FreeText String interests) {

        public String mailto() {
            return Mailto.to(email);
        }
    }
}
