package org.unmentoring.matching.match;

import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** Somebody said whether they met; told to other rooms inside the transaction that keeps the answer. */
public record Answered(MatchId match, ParticipantId participant, boolean met) {}
