package org.unmentoring.web.matching;

import org.unmentoring.web.neighbour.MatchId;

/** A match that an organiser does not want to be introduced. */
public record HoldingBack(MatchId match, String because, String then) {}
