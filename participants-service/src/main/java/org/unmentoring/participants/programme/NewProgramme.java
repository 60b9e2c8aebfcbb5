package org.unmentoring.participants.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.text.Prose;

record NewProgramme(
        @NotNull @OneLine @Schema(examples = "UnMentoring") String name,

        @Prose @Schema(examples = "Coffee with somebody from another public body, once a month")
        String description,

        @Pattern(regexp = "en|cy", message = "Please choose en or cy.") @Schema(examples = "en", defaultValue = "en")
        String language,

        @KnownTimeZone @Schema(examples = "Europe/London", defaultValue = "Europe/London")
        String timeZone,

        @Schema(
                description =
                        "For trying things out: draws may be given a seed, its clock can be turned, and mails to its testDomain are kept in its inbox. It stays so",
                defaultValue = "false")
        Boolean sandbox) {
    ProgrammeDetails details() {
        return new ProgrammeDetails(
                name,
                description,
                Objects.requireNonNullElse(language, "en"),
                Objects.requireNonNullElse(timeZone, "Europe/London"));
    }
}
