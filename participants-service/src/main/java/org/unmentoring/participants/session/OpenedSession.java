package org.unmentoring.participants.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.unmentoring.participants.participant.ParticipantId;

@Entity
@Table(name = "session")
class OpenedSession {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SessionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "participant"))
    private ParticipantId participant;

    private String device;
    private Instant openedAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private Instant endedAt;
    private Instant secondFactorAt;

    protected OpenedSession() {}

    OpenedSession(SessionId id, ParticipantId participant, Device device, Instant now, Instant expiresAt) {
        this.id = id;
        this.participant = participant;
        this.device = device.inWords();
        this.openedAt = now;
        this.lastUsedAt = now;
        this.expiresAt = expiresAt;
    }

    SessionId id() {
        return id;
    }

    /** @return whether it was open until now */
    boolean end(Instant now) {
        if (endedAt != null) return false;
        endedAt = now;
        return true;
    }

    void proven(Instant now) {
        secondFactorAt = now;
    }

    boolean isProven() {
        return secondFactorAt != null;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    SessionView view(boolean current) {
        return new SessionView(id, device, openedAt, lastUsedAt, expiresAt, isProven(), current);
    }

    EndedSession ended() {
        return new EndedSession(id, endedAt, expiresAt);
    }
}
