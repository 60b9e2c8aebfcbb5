package org.unmentoring.participants.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.unmentoring.participants.participant.Person;

/** The door for an erasure. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Complaints {
    private final ComplaintRepository complaints;
    private final InstantSource clock;

    Complaints(ComplaintRepository complaints, InstantSource clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    /** @return how many were emptied: that they came in and were answered is kept, of whom is not */
    public int forget(Person person) {
        var theirs = complaints.heldBy(person);
        theirs.forEach(complaint -> complaint.forgetPerson(clock.instant()));
        complaints.flush();
        return theirs.size();
    }
}
