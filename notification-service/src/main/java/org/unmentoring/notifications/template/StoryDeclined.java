package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organiser did not share a story, and says kindly why. */
record StoryDeclined(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,

        @NotNull @FreeText @Schema(description = "What the organiser says")
        String kindWord,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {}
