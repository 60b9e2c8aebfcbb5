package org.unmentoring.participants.link;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.unmentoring.participants.text.Email;

@Entity
class MailedLink {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LinkId id;

    private Purpose purpose;
    private String email;
    private UUID registration;
    private UUID participant;
    private UUID organiserInvitation;
    private byte[] tokenHash;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant spentAt;

    protected MailedLink() {}

    MailedLink(Purpose purpose, Email email, UUID registration, LinkToken token, Instant now, Duration life) {
        this.id = LinkId.next();
        this.purpose = purpose;
        this.email = email.text();
        this.registration = registration;
        this.tokenHash = token.hash();
        this.madeAt = now;
        this.expiresAt = now.plus(life);
    }

    MailedLink changing(UUID participant) {
        this.participant = participant;
        return this;
    }

    MailedLink inviting(UUID organiserInvitation) {
        this.organiserInvitation = organiserInvitation;
        return this;
    }

    UUID organiserInvitation() {
        return organiserInvitation;
    }

    Move move() {
        return new Move(participant, Email.of(email));
    }

    LinkId id() {
        return id;
    }

    UUID registration() {
        return registration;
    }
}
