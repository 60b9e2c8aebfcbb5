package org.unmentoring.matching.match;

import org.unmentoring.matching.reasonlist.ReasonKey;

/** What an organiser's list says of a match as a whole: met null when it does not say. */
public record Recorded(Boolean met, ReasonKey reason, String note) {

    public static final Recorded NOTHING = new Recorded(null, null, null);
}
