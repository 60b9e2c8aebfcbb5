package org.unmentoring.participants.programme;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.unmentoring.participants.participant.ParticipantId;

@Entity
class Organiser {
    @EmbeddedId
    private OrganiserKey key;

    private Instant since;

    protected Organiser() {}

    ProgrammeId programme() {
        return key.programme();
    }

    ParticipantId participant() {
        return key.participant();
    }

    Instant since() {
        return since;
    }
}
