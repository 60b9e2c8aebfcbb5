package org.unmentoring.participants.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
class Programme {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProgrammeId id;

    private String name;
    private String description;
    private String language;
    private String timeZone;
    private boolean sandbox;

    /** A test key reaches it, so only test addresses may be in it. */
    private boolean testPeople;

    private Instant createdAt;

    @Version
    private long version;

    protected Programme() {}

    Programme(ProgrammeDetails details, boolean sandbox, Instant now) {
        this.id = ProgrammeId.next();
        this.sandbox = sandbox;
        this.createdAt = now;
        describe(details);
    }

    void describe(ProgrammeDetails details) {
        name = details.name().strip();
        description = details.description();
        language = details.language();
        timeZone = details.timeZone();
    }

    void openToTestKeys() {
        testPeople = true;
    }

    ProgrammeId id() {
        return id;
    }

    long version() {
        return version;
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(name, description, language, timeZone);
    }

    ProgrammeView view() {
        return new ProgrammeView(id, name, description, language, timeZone, sandbox, testPeople, createdAt, version);
    }
}
