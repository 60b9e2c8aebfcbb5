package org.unmentoring.participants.registration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.unmentoring.participants.enrolment.Preferences;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.Description;
import org.unmentoring.participants.participant.MeetingMode;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.Email;

/** What somebody typed to sign up. Until the address is confirmed it makes nobody a participant. */
@Entity
class Registration {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RegistrationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    private String name;
    private String email;
    private String organisation;
    private String jobTitle;
    private String interests;
    private String language;
    private String[] meetingModes;

    @Embedded
    private Preferences preferences;

    private String consentVersion;
    private String consentWording;
    private String consentLanguage;
    private boolean invited;
    private Instant registeredAt;
    private Instant confirmedAt;
    private Instant remindedAt;

    protected Registration() {}

    Registration(NewRegistration typed, ConsentWording agreed, Instant now) {
        this.id = RegistrationId.next();
        this.programme = typed.programme();
        this.name = typed.name().strip();
        this.email = Email.of(typed.email()).text();
        this.organisation = typed.organisation().strip();
        this.jobTitle = typed.jobTitle();
        this.interests = typed.interests();
        this.language = typed.language();
        this.meetingModes = MeetingMode.words(MeetingMode.orAny(typed.meetingModes()));
        this.preferences = typed.preferences();
        this.consentVersion = agreed.version();
        this.consentWording = agreed.wording();
        this.consentLanguage = agreed.language();
        this.registeredAt = now;
    }

    /** Somebody else named this person, who has not typed anything yet. */
    static Registration invited(NamedPerson named, ConsentWording toAgree, Instant now) {
        var registration = new Registration(named.asIfTyped(), toAgree, now);
        registration.invited = true;
        return registration;
    }

    boolean isInvited() {
        return invited;
    }

    /** @return false when it was confirmed before */
    boolean confirm(Instant now) {
        if (confirmedAt != null) {
            return false;
        }
        confirmedAt = now;
        return true;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    RegistrationId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    String name() {
        return name;
    }

    Email email() {
        return Email.of(email);
    }

    String organisation() {
        return organisation;
    }

    String language() {
        return language;
    }

    Preferences preferences() {
        return preferences;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Description described(OrganisationId found) {
        List<MeetingMode> modes = MeetingMode.of(meetingModes);
        return new Description(name, found, jobTitle, interests, language, modes);
    }

    RegistrationRecord record() {
        return new RegistrationRecord(
                programme,
                name,
                organisation,
                jobTitle,
                interests,
                language,
                MeetingMode.of(meetingModes),
                preferences.place(),
                preferences.trioFine(),
                preferences.host(),
                preferences.cadence(),
                consentVersion,
                consentWording,
                consentLanguage,
                registeredAt,
                confirmedAt);
    }
}
