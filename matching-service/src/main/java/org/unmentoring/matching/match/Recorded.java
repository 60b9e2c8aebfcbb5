package org.unmentoring.matching.match;

/** What an organiser's list says of a match as a whole: met null when it does not say. */
public record Recorded(Boolean met, Reason reason, String note) {

    public static final Recorded NOTHING = new Recorded(null, null, null);
}
