package org.unmentoring.matching.match;

import org.unmentoring.matching.ids.MatchId;

/**
 * A seat that a draw gave.
 *
 * @param place what the round's proof knows this person by
 * @param match null for who was left out
 * @param turn 1, or 2 for the second match of a host
 * @param satOut left out although somebody in the pool could have met them
 */
public record Placed(int place, Attendee person, MatchId match, int turn, boolean satOut) {}
