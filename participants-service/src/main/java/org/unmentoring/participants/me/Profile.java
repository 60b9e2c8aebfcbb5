package org.unmentoring.participants.me;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.participant.MeetingMode;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.text.Prose;

/** What people can change about themselves. */
record Profile(
        @NotNull @OneLine @Schema(examples = "Llŷr ap Gwilym")
        String name,

        @OneLine @Schema(examples = "Powys County Council", description = "As typed")
        String organisation,

        @OneLine @Schema(examples = "Service designer") String jobTitle,
        @Prose @Schema(examples = "Open data, housing") String interests,

        @Pattern(regexp = "en|cy", message = "Please choose en or cy.")
        @Schema(
                nullable = true,
                examples = "cy",
                description = "Of mails; null when nobody has asked: they are in both then")
        String language,

        @NotNull @Size(min = 1, max = 3) List<@NotNull MeetingMode> meetingModes) {}
