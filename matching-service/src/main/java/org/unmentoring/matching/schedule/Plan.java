package org.unmentoring.matching.schedule;

import org.unmentoring.matching.draw.Rules;

/** What a draw needs to know of the schedule. */
public record Plan(Rules rules, Span timeToMeet, Span nudgeAfter) {}
