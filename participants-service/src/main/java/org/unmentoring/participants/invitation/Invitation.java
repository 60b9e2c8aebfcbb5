package org.unmentoring.participants.invitation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

/** Whom a partner would like to take part. Nothing comes of it unless that person says yes. */
@Entity
class Invitation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "external_id"))
    private ExternalId externalId;

    private String status;
    private String name;
    private String email;
    private String jobTitle;
    private String language;
    private UUID participant;
    private UUID registration;
    private Instant invitedAt;
    private Instant changedAt;
    private Instant undeliveredAt;

    @Version
    private long version;

    protected Invitation() {}

    /** @return whether another address is to be asked now */
    boolean change(Invitee wanted, Instant now) {
        var readdressed = !wanted.email().equals(email);
        name = wanted.name();
        email = wanted.email();
        jobTitle = wanted.jobTitle();
        language = wanted.language();
        changedAt = now;
        if (readdressed) {
            registration = null;
            undeliveredAt = null;
        }
        return readdressed;
    }

    /** @return whether that is news: another mail to the same address says nothing new */
    boolean undelivered(Instant now) {
        if (!isOpen() || undeliveredAt != null) return false;
        undeliveredAt = now;
        changedAt = now;
        return true;
    }

    void joined(ParticipantId who, Instant now) {
        participant = who.value();
        answered(InvitationStatus.JOINED, now);
    }

    void lapse(Instant now) {
        answered(InvitationStatus.LAPSED, now);
    }

    private void answered(InvitationStatus answer, Instant now) {
        status = answer.word();
        name = null;
        email = null;
        jobTitle = null;
        language = null;
        undeliveredAt = null;
        changedAt = now;
    }

    boolean isOpen() {
        return status().equals(InvitationStatus.INVITED);
    }

    boolean says(Invitee wanted) {
        return invitee().equals(wanted);
    }

    Invitee invitee() {
        return new Invitee(name, email, jobTitle, language);
    }

    InvitationId id() {
        return id;
    }

    /** By which the trail knows whom this is about, before and after they have joined. */
    List<TypedId> subjects() {
        return participant == null ? List.of(id) : List.of(id, new ParticipantId(participant));
    }

    ExternalId externalId() {
        return externalId;
    }

    long version() {
        return version;
    }

    Optional<ParticipantId> participant() {
        return Optional.ofNullable(participant).map(ParticipantId::new);
    }

    ProgrammeId programme() {
        return programme;
    }

    OrganisationId organisation() {
        return organisation;
    }

    InvitationView view() {
        return view(status(), participant().orElse(null));
    }

    /** Of whoever does not want to be seen: as of somebody who never answered. */
    InvitationView withoutTheAnswer() {
        return view(InvitationStatus.LAPSED, null);
    }

    private InvitationView view(InvitationStatus seen, ParticipantId who) {
        return new InvitationView(
                externalId, seen, who, name, email, jobTitle, language, invitedAt, changedAt, undeliveredAt, version);
    }

    private InvitationStatus status() {
        return InvitationStatus.of(status);
    }
}
