package org.unmentoring.matching.match;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;

/** A participant's place in a round, with the organisation they belonged to then. */
@Entity
class Seat {

    @Embeddable
    record Id(UUID round, UUID participant, short turn) {}

    @EmbeddedId
    private Id id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "match"))
    private MatchId match;

    private UUID organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private String sector;

    protected Seat() {}

    Seat(RoundId round, MatchId match, Attendee person, int turn) {
        this.id = new Id(round.value(), person.id().value(), (short) turn);
        this.match = match;
        this.organisation = person.organisation();
        this.organisationName = person.organisationName();
        this.sector = person.sector();
    }

    MatchId match() {
        return match;
    }

    ParticipantId participant() {
        return new ParticipantId(id.participant());
    }
}
