package org.unmentoring.participants.exclusion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

/** Two people whom an organiser keeps apart in a programme; it is made and taken back, never changed. */
@Entity
class ProgrammeExclusion {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExclusionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "one"))
    private ParticipantId one;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other"))
    private ParticipantId other;

    private Instant createdAt;

    protected ProgrammeExclusion() {}

    ProgrammeExclusion(ProgrammeId programme, List<ParticipantId> two, Instant now) {
        this.id = ExclusionId.next();
        this.programme = programme;
        this.one = two.get(0);
        this.other = two.get(1);
        this.createdAt = now;
    }

    ExclusionId id() {
        return id;
    }

    ExclusionView view() {
        return new ExclusionView(id, List.of(one, other), createdAt);
    }
}
