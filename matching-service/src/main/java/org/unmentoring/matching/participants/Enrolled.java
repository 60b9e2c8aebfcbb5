package org.unmentoring.matching.participants;

/**
 * How many people have a place in a programme, at one moment.
 *
 * @param joined who came since the moment that was asked for
 * @param left who left since then
 */
public record Enrolled(long active, long paused, long joined, long left) {}
