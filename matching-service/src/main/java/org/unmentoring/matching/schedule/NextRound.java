package org.unmentoring.matching.schedule;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;

/** What anybody who thinks of joining may know of a schedule. */
record NextRound(
        ProgrammeId programme,
        Span cadence,

        @Schema(nullable = true, description = "Null when rounds are drawn by hand")
        Instant nextDrawAt,

        Span timeToMeet) {}
