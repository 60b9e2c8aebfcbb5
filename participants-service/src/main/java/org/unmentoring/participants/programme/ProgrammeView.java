package org.unmentoring.participants.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;

public record ProgrammeView(
        ProgrammeId id,
        @Schema(examples = "UnMentoring") String name,
        String description,
        @Schema(examples = "en") String language,
        @Schema(examples = "Europe/London") String timeZone,
        boolean sandbox,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {
    public ProgrammeBrief brief() {
        return new ProgrammeBrief(id, name);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
