package org.unmentoring.matching.match;

import org.unmentoring.matching.ids.RoundId;

/** A round has other matches than before, or its list says something else of them; told inside the transaction that does it. */
public record MatchesChanged(RoundId round) {}
