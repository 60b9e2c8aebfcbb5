package org.unmentoring.participants.reach;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.unmentoring.participants.participant.ParticipantId;

/** Somebody whom mails do not reach just now. */
@Entity
class Unreachable {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "participant"))
    private ParticipantId participant;

    private Instant since;
    private String reason;

    protected Unreachable() {}

    ParticipantId participant() {
        return participant;
    }

    boolean wantsNone() {
        return reason != null && reason.startsWith("unsubscribed");
    }

    Instant since() {
        return since;
    }
}
