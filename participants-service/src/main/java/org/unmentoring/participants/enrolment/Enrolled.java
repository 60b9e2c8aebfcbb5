package org.unmentoring.participants.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people have a place in a programme: numbers only. Who is restricted is not counted. */
@Schema(name = "Enrolled")
record Enrolled(
        @Schema(description = "Active places, also where a pause has ended")
        long active,

        long paused,

        @Schema(description = "Active or paused, and come since")
        long joined,

        @Schema(description = "Left since; who is erased is not counted any more")
        long left) {}
