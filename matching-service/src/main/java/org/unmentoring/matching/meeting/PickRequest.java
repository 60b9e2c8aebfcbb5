package org.unmentoring.matching.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingPick")
record PickRequest(
        @NotNull @Schema(examples = "2026-12-01T10:00:00Z", description = "One of the times that are offered")
        Instant startsAt) {}
