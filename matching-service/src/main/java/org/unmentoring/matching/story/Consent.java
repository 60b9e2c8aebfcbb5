package org.unmentoring.matching.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Somebody's yes to one revision of a story. */
@Embeddable
class Consent {
    private int revision;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Consent() {}

    Consent(int revision, String firstName, Instant givenAt) {
        this.revision = revision;
        this.firstName = firstName;
        this.givenAt = givenAt;
    }

    boolean isTo(int asked) {
        return revision == asked;
    }

    boolean isAs(Consent other) {
        return revision == other.revision && Objects.equals(firstName, other.firstName);
    }

    String firstName() {
        return firstName;
    }
}
