package org.unmentoring.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

@ApplicationScoped
class MeetingService {

    private final MeetingRepository meetings;
    private final MeetingMails mails;
    private final MeetingConfig config;
    private final InstantSource clock;

    MeetingService(MeetingRepository meetings, MeetingMails mails, MeetingConfig config, InstantSource clock) {
        this.meetings = meetings;
        this.mails = mails;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    MeetingView get(MatchId match, ParticipantId me) {
        var scene = mine(match, me);
        return meetings.findByIdOptional(match)
                .map(it -> view(scene, it))
                .orElseGet(() -> new MeetingView(
                        match, scene.programme(), scene.offersUntil(config.grace(), clock.instant()), null, null, 0));
    }

    @Transactional
    MeetingView offer(MatchId match, ParticipantId me, OfferRequest asked) {
        var scene = changing(match, me);
        mustFit(asked, scene.mustBeOpen(config.grace(), clock.instant()));
        var meeting = meetings.hold(match);
        meeting.offer(me, asked);
        mails.tellOfOffer(meeting);
        return view(scene, meeting);
    }

    @Transactional
    MeetingView withdraw(MatchId match, ParticipantId me) {
        var scene = changing(match, me);
        var meeting = meetings.hold(match);
        meeting.withdraw(me);
        return view(scene, meeting);
    }

    @Transactional
    MeetingView pick(MatchId match, ParticipantId me, PickRequest asked) {
        var scene = changing(match, me);
        scene.mustBeOpen(config.grace(), clock.instant());
        var meeting = meetings.hold(match);
        if (meeting.pick(me, asked.startsAt(), scene, clock.instant())) {
            mails.tellOfAgreement(meeting);
        }
        return view(scene, meeting);
    }

    @Transactional
    MeetingView callOff(MatchId match, ParticipantId me) {
        var scene = changing(match, me);
        var meeting = meetings.hold(match);
        if (meeting.callOff(clock.instant())) {
            mails.tellThatItIsOff(meeting);
        }
        return view(scene, meeting);
    }

    private Scene changing(MatchId match, ParticipantId me) {
        meetings.holdRoundOf(match);
        return mine(match, me);
    }

    private Scene mine(MatchId match, ParticipantId me) {
        return meetings.scene(match).filter(it -> it.people().contains(me)).orElseThrow(Problem::notFound);
    }

    private void mustFit(OfferRequest asked, Instant until) {
        var seen = new HashSet<Instant>();
        for (int i = 0; i < asked.times().size(); i++) {
            var time = asked.times().get(i);
            if (!time.isAfter(clock.instant())) {
                throw Problem.invalid("/times/" + i, "time-past", "This time is past.");
            }
            if (time.isAfter(until)) {
                throw Problem.invalid("/times/" + i, "time-too-late", "Offer times until " + until + ".");
            }
            if (!seen.add(time)) {
                throw Problem.invalid("/times/" + i, "time-twice", "This time is there already.");
            }
        }
    }

    private MeetingView view(Scene scene, Meeting meeting) {
        meetings.flush();
        return new MeetingView(
                scene.match(),
                scene.programme(),
                scene.offersUntil(config.grace(), clock.instant()),
                meeting.offered(),
                meeting.agreed(),
                meeting.version());
    }
}
