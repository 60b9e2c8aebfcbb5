package org.unmentoring.web.matching;

import java.time.Instant;

/** When the next round is drawn, how often, and how long people have to meet; the lengths of time are ISO 8601. */
public record NextRound(String cadence, Instant nextDrawAt, String timeToMeet) {}
