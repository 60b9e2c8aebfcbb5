package org.unmentoring.notifications.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To people who were introduced already, and now meet somebody else; or, with no partners, nobody in this round. */
record MatchChanged(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,
        @NotNull @OneLine String round,
        @NotNull @Size(max = 9) List<Introduction.@NotNull @Valid Partner> partners,

        @OneLine @Schema(examples = "2026-12-04", description = Day.GIVEN)
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
        return partners.stream().map(Introduction.Partner::name).toList();
    }
}
