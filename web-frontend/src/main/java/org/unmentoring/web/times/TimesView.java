package org.unmentoring.web.times;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.unmentoring.web.matching.Meeting;
import org.unmentoring.web.matching.MyMatch;
import org.unmentoring.web.neighbour.ParticipantId;

/**
 * Where a match stands with finding a time, in words.
 *
 * @param until the last day that can be offered; null when none can any more
 */
public record TimesView(MyMatch match, Agreed agreed, Offer offer, String until, String zone) {

    public record Agreed(String when, String where) {}

    /** @param by null when it is mine */
    public record Offer(String by, String where, List<Choice> choices) {
        public boolean mine() {
            return by == null;
        }
    }

    /** @param pickedBy the names of those who picked it, in a match of three */
    public record Choice(String value, String label, boolean mine, List<String> pickedBy, boolean past) {}

    static TimesView of(MyMatch match, Meeting meeting, ParticipantId me, ClockFace clock, Instant now) {
        var agreed = meeting.agreed();
        return new TimesView(
                match,
                agreed == null || agreed.calledOff()
                        ? null
                        : new Agreed(clock.slot(agreed.startsAt(), agreed.endsAt()), agreed.where()),
                offer(match, meeting.offer(), me, clock, now),
                meeting.offersUntil() == null ? null : clock.day(meeting.offersUntil()),
                clock.name());
    }

    private static Offer offer(MyMatch match, Meeting.Offer offer, ParticipantId me, ClockFace clock, Instant now) {
        if (offer == null) return null;
        var length = Duration.ofMinutes(offer.minutes());
        return new Offer(
                offer.by().equals(me) ? null : name(match, offer.by()),
                offer.where(),
                offer.times().stream()
                        .map(time -> new Choice(
                                time.toString(),
                                clock.slot(time, length),
                                offer.picks().contains(new Meeting.Pick(me, time)),
                                offer.picks().stream()
                                        .filter(pick -> pick.startsAt().equals(time)
                                                && !pick.participant().equals(me))
                                        .map(pick -> name(match, pick.participant()))
                                        .toList(),
                                !time.isAfter(now)))
                        .toList());
    }

    /** Empty while participants-service is away. */
    private static String name(MyMatch match, ParticipantId person) {
        return match.partners().stream()
                .filter(partner -> person.equals(partner.id()) && partner.name() != null)
                .map(MyMatch.Partner::name)
                .findFirst()
                .orElse("");
    }
}
