package org.unmentoring.matching.trial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an arm is called, in both languages. */
@Schema(name = "TrialLabel")
public record Label(
        @NotBlank @Size(max = 80) @Schema(examples = "a later reminder")
        String en,

        @NotBlank @Size(max = 80) @Schema(examples = "nodyn atgoffa diweddarach")
        String cy) {}
