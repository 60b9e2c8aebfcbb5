package org.unmentoring.matching.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** Where a match stands with finding a time. */
@Schema(name = "Meeting")
record MeetingView(
        MatchId match,
        ProgrammeId programme,

        @Schema(nullable = true, description = "Times can be offered until then; null when they can't any more")
        Instant offersUntil,

        @Schema(nullable = true) Offer offer,
        @Schema(nullable = true) Agreed agreed,
        @JsonIgnore long version)
        implements Versioned {

    @Schema(name = "OfferedTimes")
    record Offer(
            ParticipantId by,
            List<Instant> times,
            int minutes,
            @Schema(nullable = true) String where,

            @Schema(description = "In a match of three: who of the others picked what so far")
            List<Pick> picks) {}

    @Schema(name = "PickedTime")
    record Pick(ParticipantId participant, Instant startsAt) {}

    @Schema(name = "AgreedMeeting")
    record Agreed(
            Instant startsAt,
            Instant endsAt,
            @Schema(nullable = true) String where,

            @Schema(description = "Higher with every change, as calendars count")
            int sequence,

            boolean calledOff) {}
}
