package org.unmentoring.matching.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** Finding a time for a match. The newest offer holds; what is agreed stays until something else is, or it is called off. */
@Entity
class Meeting {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "match"))
    private MatchId match;

    @Version
    private long version;

    private int offer;

    @Column(name = "offered_by")
    private UUID offeredBy;

    @Column(name = "offered_times")
    private Instant[] offeredTimes;

    @Column(name = "offered_minutes")
    private Integer offeredMinutes;

    @Column(name = "offered_place")
    private String offeredPlace;

    @ElementCollection
    @CollectionTable(name = "meeting_pick", joinColumns = @JoinColumn(name = "match"))
    @MapKeyColumn(name = "participant")
    @Column(name = "starts_at")
    private Map<UUID, Instant> picks = new HashMap<>();

    private int sequence = -1;

    @Column(name = "starts_at")
    private Instant startsAt;

    private Integer minutes;
    private String place;

    @Column(name = "called_off")
    private boolean calledOff;

    protected Meeting() {}

    void offer(ParticipantId by, OfferRequest asked) {
        offer++;
        offeredBy = by.value();
        offeredTimes = asked.times().stream().sorted().toArray(Instant[]::new);
        offeredMinutes = asked.minutes();
        offeredPlace = asked.where();
        picks.clear();
    }

    void withdraw(ParticipantId who) {
        if (offeredBy != null && !offeredBy.equals(who.value())) {
            throw Problem.of(409, "offer-of-somebody-else", "Only whoever offered these times can withdraw them.");
        }
        forgetOffer();
    }

    private void forgetOffer() {
        offeredBy = null;
        offeredTimes = null;
        offeredMinutes = null;
        offeredPlace = null;
        picks.clear();
    }

    /** @return whether that settled it: all others than who offered picked the same time */
    boolean pick(ParticipantId who, Instant time, Scene scene, Instant now) {
        if (isAgreed(time)) {
            return false;
        }
        if (offeredBy == null || !Arrays.asList(offeredTimes).contains(time)) {
            throw Problem.of(409, "time-not-offered", "This time is not offered, or not any more.");
        }
        if (offeredBy.equals(who.value())) {
            throw Problem.of(409, "own-offer", "You offered these times; one of the others picks.");
        }
        if (!time.isAfter(now)) {
            throw Problem.of(409, "time-past", "This time is past.");
        }
        picks.put(who.value(), time);
        var settled =
                scene.others(new ParticipantId(offeredBy)).stream().allMatch(it -> time.equals(picks.get(it.value())));
        if (settled) {
            agree(time);
        }
        return settled;
    }

    private boolean isAgreed(Instant time) {
        return offeredBy == null && time.equals(startsAt) && !calledOff;
    }

    private void agree(Instant time) {
        sequence++;
        startsAt = time;
        minutes = offeredMinutes;
        place = offeredPlace;
        calledOff = false;
        forgetOffer();
    }

    /** @return whether there was anything to call off */
    boolean callOff(Instant now) {
        forgetOffer();
        if (startsAt == null || calledOff || !startsAt.isAfter(now)) {
            return false;
        }
        sequence++;
        calledOff = true;
        return true;
    }

    void forgetPlaces() {
        offeredPlace = null;
        place = null;
    }

    int offer() {
        return offer;
    }

    int sequence() {
        return sequence;
    }

    MatchId match() {
        return match;
    }

    long version() {
        return version;
    }

    MeetingView.Offer offered() {
        return offeredBy == null
                ? null
                : new MeetingView.Offer(
                        new ParticipantId(offeredBy),
                        List.of(offeredTimes),
                        offeredMinutes,
                        offeredPlace,
                        picks.entrySet().stream()
                                .map(it -> new MeetingView.Pick(new ParticipantId(it.getKey()), it.getValue()))
                                .toList());
    }

    MeetingView.Agreed agreed() {
        return startsAt == null
                ? null
                : new MeetingView.Agreed(
                        startsAt, startsAt.plus(Duration.ofMinutes(minutes)), place, sequence, calledOff);
    }
}
