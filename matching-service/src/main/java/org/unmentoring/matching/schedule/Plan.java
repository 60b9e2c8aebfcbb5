package org.unmentoring.matching.schedule;

import java.time.Instant;
import org.unmentoring.matching.draw.Rules;

/**
 * What a draw, and a repair after it, need to know of the schedule.
 *
 * @param lateJoinersUntil how long before the end of a round people can still come to it
 * @param nextDrawAt null when the next round is drawn by hand
 */
public record Plan(Rules rules, Span timeToMeet, Span nudgeAfter, Span lateJoinersUntil, Instant nextDrawAt) {}
