package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of a match would like to share a story; the page has the buttons. */
record StoryConsent(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,
        @NotNull @OneLine String offeredBy,

        @NotNull @FreeText @Schema(description = "The story, as it would be shown")
        String words,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {
    @Override
    public List<String> names() {
        return List.of(offeredBy);
    }
}
