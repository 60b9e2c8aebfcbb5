package org.unmentoring.matching.round;

import java.time.Instant;
import org.unmentoring.matching.ids.RoundId;

/** A round that is kept already. */
public record EarlierRound(RoundId id, int number, Instant drawnAt, boolean imported) {}
