package org.unmentoring.participants.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.enrolment.Preferences;
import org.unmentoring.participants.participant.MeetingMode;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.EmailAddress;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.text.PlaceName;
import org.unmentoring.participants.text.Prose;

record NewRegistration(
        @NotNull ProgrammeId programme,

        @NotNull @OneLine @Schema(examples = "Llŷr ap Gwilym")
        String name,

        @NotNull @EmailAddress @Schema(examples = "llyr@powys.example")
        String email,

        @NotNull
        @OneLine
        @Schema(examples = "Powys County Council", description = "As typed; found in the register or made new")
        String organisation,

        @OneLine @Schema(examples = "Service designer") String jobTitle,

        @Prose @Schema(examples = "Open data, housing, hill walking")
        String interests,

        @Pattern(regexp = "en|cy", message = "Please choose en or cy.")
        @Schema(nullable = true, examples = "cy", description = "Of mails; they are in both when this is left out")
        String language,

        @Size(min = 1, max = 3) List<@NotNull MeetingMode> meetingModes,

        @PlaceName
        @Schema(
                nullable = true,
                maxLength = 100,
                examples = "Aberystwyth",
                description = "The town to meet in person in")
        String place,

        @Schema(nullable = true, defaultValue = "true", description = "Being one of three is fine")
        Boolean trioFine,

        @Schema(nullable = true, defaultValue = "false", description = "Meets twice in a round when the number is odd")
        Boolean host,

        @Min(1)
        @Max(3)
        @Schema(
                nullable = true,
                defaultValue = "1",
                description = "To be drawn in each round (1), every second (2) or every third (3)")
        Integer cadence,

        @Valid
        @Schema(nullable = true, description = "Which words were shown; the present ones in English when left out")
        Consent consent) {
    /** As the operation for the words gave them. */
    @Schema(name = "ShownConsent")
    record Consent(
            @NotNull @Size(max = 20) @Schema(examples = "2026-11")
            String version,

            @NotNull @Pattern(regexp = "en|cy", message = "Please choose en or cy.") @Schema(examples = "en")
            String language) {}

    Preferences preferences() {
        return Preferences.told(place, trioFine, host, cadence);
    }

    @Override
    public String toString() {
        return "a registration for programme " + programme;
    }
}
