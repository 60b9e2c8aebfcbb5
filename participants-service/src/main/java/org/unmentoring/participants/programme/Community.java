package org.unmentoring.participants.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How large a programme is, for everybody. */
record Community(
        @Schema(nullable = true, description = "People who take part or pause; null while there are fewer than five")
        Integer participants,

        @Schema(nullable = true, description = "Where they work; null with the people")
        Integer organisations) {

    /** What is said of fewer is nearly said of somebody. */
    private static final int FEWEST = 5;

    static Community of(int participants, int organisations) {
        return participants < FEWEST ? new Community(null, null) : new Community(participants, organisations);
    }
}
