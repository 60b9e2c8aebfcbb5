package org.unmentoring.participants.organiserinvitation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.Email;

@Entity
class OrganiserInvitation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganiserInvitationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    private String name;
    private String email;
    private String language;
    private Instant invitedAt;
    private Instant expiresAt;
    private Instant acceptedAt;

    protected OrganiserInvitation() {}

    OrganiserInvitation(ProgrammeId programme, NewOrganiserInvitation wanted, Instant now, Duration life) {
        this.id = OrganiserInvitationId.next();
        this.programme = programme;
        this.name = wanted.name().strip();
        this.email = Email.of(wanted.email()).text();
        this.language = wanted.language() == null ? "en" : wanted.language();
        this.invitedAt = now;
        this.expiresAt = now.plus(life);
    }

    OrganiserInvitationId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    Email email() {
        return Email.of(email);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && expiresAt.isAfter(now);
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    OrganiserInvitationView view() {
        return new OrganiserInvitationView(id, name, email, invitedAt, expiresAt);
    }
}
