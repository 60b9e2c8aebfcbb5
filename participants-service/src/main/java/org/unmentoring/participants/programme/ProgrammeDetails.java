package org.unmentoring.participants.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.text.Prose;

/** What an organiser can change of a programme. */
record ProgrammeDetails(
        @NotNull @OneLine @Schema(examples = "UnMentoring") String name,

        @Prose @Schema(examples = "Coffee with somebody from another public body, once a month")
        String description,

        @NotNull @Pattern(regexp = "en|cy", message = "Please choose en or cy.") @Schema(examples = "en")
        String language,

        @NotNull @KnownTimeZone @Schema(examples = "Europe/London")
        String timeZone) {}
