package org.unmentoring.matching.round;

import java.time.Instant;
import java.time.ZoneId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

/** A round that is drawn, and waits to be approved. */
public record HeldRound(
        RoundId id, ProgrammeId programme, int number, Instant drawnAt, Instant approveBy, ZoneId zone) {}
