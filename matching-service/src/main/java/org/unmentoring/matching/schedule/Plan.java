package org.unmentoring.matching.schedule;

import java.time.Instant;
import org.unmentoring.matching.draw.Rules;

/**
 * What a draw, and a repair after it, need to know of the schedule.
 *
 * @param lateJoinersUntil how long before the end of a round people can still come to it
 * @param nextDrawAt null when the next round is drawn by hand
 * @param approveWithin how long a drawn round waits to be approved; null where rounds go out by themselves
 */
public record Plan(
        Rules rules,
        Span timeToMeet,
        Span nudgeAfter,
        Span lateJoinersUntil,
        Instant nextDrawAt,
        Span approveWithin,
        SilenceRule silence) {}
