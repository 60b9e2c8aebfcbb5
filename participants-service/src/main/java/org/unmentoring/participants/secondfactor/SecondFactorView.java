package org.unmentoring.participants.secondfactor;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SecondFactor")
record SecondFactorView(
        boolean setUp,
        @Schema(nullable = true) Instant setUpAt,

        @Schema(description = "Whether this session has given a code")
        boolean given,

        int recoveryCodesLeft,

        @Schema(description = "Whether all organisers here need one")
        boolean required) {}
