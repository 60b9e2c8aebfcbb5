package org.unmentoring.web.matching;

/** What one person says of a match. */
public record Outcome(boolean met, String reason, Integer rating, String comment) {}
