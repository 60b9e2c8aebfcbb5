package org.unmentoring.matching.survey;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TakePartInSurvey")
record TakePart(
        @NotNull
        @Schema(
                description =
                        "True: ask me, and others who agreed about me. False: do neither, and let nothing lead to me"
                                + " any more from what was said")
        Boolean takesPart) {}
