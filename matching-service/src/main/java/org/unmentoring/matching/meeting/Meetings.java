package org.unmentoring.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.match.Answered;

/** What becomes of a meeting when its match ends. Belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Meetings {

    private final MeetingRepository meetings;
    private final MeetingMails mails;
    private final InstantSource clock;

    Meetings(MeetingRepository meetings, MeetingMails mails, InstantSource clock) {
        this.meetings = meetings;
        this.mails = mails;
        this.clock = clock;
    }

    /** The match is no more; a meeting that is still to come is called off. */
    public void callOff(MatchId match) {
        meetings.find(match).filter(it -> it.callOff(clock.instant())).ifPresent(mails::tellThatItIsOff);
    }

    /** Somebody who says that it did not happen will not come either. */
    void answered(@Observes Answered answer) {
        if (!answer.met()) {
            callOff(answer.match());
        }
    }
}
