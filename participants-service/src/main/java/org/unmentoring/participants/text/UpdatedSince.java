package org.unmentoring.participants.text;

import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

@Schema(
        type = SchemaType.STRING,
        format = "date-time",
        examples = "2026-11-23T12:00:00Z",
        description = "Only what changed since; the asOf of an earlier answer")
public record UpdatedSince(Instant at) {
    public static UpdatedSince fromString(String text) {
        try {
            return new UpdatedSince(Instant.parse(text));
        } catch (DateTimeException unreadable) {
            throw Problem.invalid(
                    "/updatedSince", "time-not-valid", "updatedSince is a time like 2026-11-23T12:00:00Z.");
        }
    }
}
