package org.unmentoring.participants.address;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.text.Email;

/** The wish for another address, until whoever reads its mail has confirmed it. */
@Entity
class AddressChange {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "participant"))
    private ParticipantId participant;

    private String email;
    private Instant askedAt;
    private Instant expiresAt;

    protected AddressChange() {}

    AddressChange(ParticipantId participant, Email email, Instant now, Duration life) {
        this.participant = participant;
        this.email = email.text();
        this.askedAt = now;
        this.expiresAt = now.plus(life);
    }

    Email email() {
        return Email.of(email);
    }

    boolean isOpen(Instant now) {
        return expiresAt.isAfter(now);
    }

    Duration life(Instant now) {
        return Duration.between(now, expiresAt);
    }

    PendingAddress view() {
        return new PendingAddress(email, askedAt, expiresAt);
    }
}
