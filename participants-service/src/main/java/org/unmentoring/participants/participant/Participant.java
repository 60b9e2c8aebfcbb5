package org.unmentoring.participants.participant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.text.Email;

@Entity
class Participant {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ParticipantId id;

    private String email;
    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private String jobTitle;
    private String interests;
    private String language;
    private String[] meetingModes;
    private boolean selfDescribed;
    private Instant createdAt;

    @Version
    private long version;

    protected Participant() {}

    Participant(Email email, Description description, boolean selfDescribed, Instant now) {
        this.id = ParticipantId.next();
        this.email = email.text();
        this.createdAt = now;
        take(description);
        this.selfDescribed = selfDescribed;
    }

    /** In the person's own words: from now on nobody else's replace them. */
    void describeOneself(Description description) {
        take(description);
        selfDescribed = true;
    }

    void describe(Description description) {
        take(description);
    }

    void moveTo(Email address) {
        email = address.text();
    }

    ParticipantId id() {
        return id;
    }

    Person person() {
        var description =
                new Description(name, organisation, jobTitle, interests, language, MeetingMode.of(meetingModes));
        return new Person(id, email, description, selfDescribed, createdAt, version);
    }

    ParticipantRow row() {
        return new ParticipantRow(
                id,
                email,
                name,
                organisation,
                jobTitle,
                interests,
                language,
                List.of(meetingModes),
                selfDescribed,
                createdAt);
    }

    private void take(Description description) {
        name = description.name();
        organisation = description.organisation();
        jobTitle = description.jobTitle();
        interests = description.interests();
        language = description.language();
        meetingModes = MeetingMode.words(description.meetingModes());
    }
}
