package org.unmentoring.participants.enrolment;

import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

@Schema(
        type = SchemaType.STRING,
        format = "date-time",
        examples = "2026-11-23T12:00:00Z",
        description = "Count who came and who left after this; all when left out")
record Since(Instant at) {
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    static final Since EVER = new Since(Instant.EPOCH);

    public static Since fromString(String text) {
        try {
            var at = Instant.parse(text);
            if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) throw new DateTimeException("no time of ours");
            return new Since(at);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("/since", "time-not-valid", "since is a time like 2026-11-23T12:00:00Z.");
        }
    }
}
