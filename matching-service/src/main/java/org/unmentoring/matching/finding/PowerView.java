package org.unmentoring.matching.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrialPower")
record PowerView(
        @Schema(nullable = true, description = "Null where no number of rounds is enough", examples = "9")
        Integer rounds,

        @Schema(description = "What was assumed, or given, of one person's conversations", examples = "0.05")
        double alike,

        double power,
        double error,
        Said sentences) {}
