package org.unmentoring.matching.sandbox;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;

@Schema(name = "SandboxClock")
record ClockView(
        ProgrammeId programme,

        @Schema(examples = "P14D", description = "How far it was turned since the programme began")
        String turned,

        @Schema(examples = "P7D", description = "How far it is to be turned yet; PT0S when no turn was asked for")
        String toTurn,

        @Schema(description = "False when it stands where it was to go, and everything due by then is done")
        boolean turning) {

    static ClockView of(ProgrammeId programme, Duration turned, Duration toTurn, boolean turning) {
        return new ClockView(programme, text(turned), text(toTurn), turning);
    }

    private static String text(Duration duration) {
        var whole = duration.truncatedTo(ChronoUnit.SECONDS);
        var rest = whole.minusDays(whole.toDays());
        if (whole.toDays() == 0) return rest.toString();
        return "P" + whole.toDays() + "D"
                + (rest.isZero() ? "" : rest.toString().substring(1));
    }
}
