package org.unmentoring.matching.sandbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record TurnRequest(
        @NotNull
        @Pattern(
                regexp = "P(\\d{1,2}W|(?=[^P])(\\d{1,2}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,5}M)?(\\d{1,6}S)?)?)",
                message = "Say how far, as P7D, P3W or PT36H.")
        @Schema(examples = "P7D", description = "In weeks, or days, hours, minutes and seconds; at most P92D in all")
        String forward) {

    Duration duration() {
        return forward.endsWith("W")
                ? Duration.ofDays(7L * Integer.parseInt(forward.substring(1, forward.length() - 1)))
                : Duration.parse(forward);
    }
}
