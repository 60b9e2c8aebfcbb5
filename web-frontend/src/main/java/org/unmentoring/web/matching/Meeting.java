package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.List;
import org.unmentoring.web.neighbour.ParticipantId;

/** Where a match stands with finding a time. Offers can be made as long as {@code offersUntil} is there. */
public record Meeting(Instant offersUntil, Offer offer, Agreed agreed) {

    public record Offer(ParticipantId by, List<Instant> times, int minutes, String where, List<Pick> picks) {}

    public record Pick(ParticipantId participant, Instant startsAt) {}

    public record Agreed(Instant startsAt, Instant endsAt, String where, boolean calledOff) {}

    /** Times to propose to the others. */
    public record NewOffer(List<Instant> times, int minutes, String where) {}

    public record NewPick(Instant startsAt) {}
}
