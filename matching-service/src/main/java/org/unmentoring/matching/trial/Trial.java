package org.unmentoring.matching.trial;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.schedule.Seed;

/** A randomised comparison inside a programme. What was registered never changes; the database refuses it too. */
@Entity
class Trial {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrialId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String protocol;
    private String digest;
    private String seed;
    private String commitment;

    @Column(name = "answer_days")
    private int answerDays;

    @Enumerated(EnumType.STRING)
    private State state = State.REGISTERED;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    private Ending endedBecause;

    protected Trial() {}

    Trial(ProgrammeId programme, Kind kind, int answerDays, String protocol, Seed seed, Instant now) {
        this.id = TrialId.next();
        this.programme = programme;
        this.kind = kind;
        this.answerDays = answerDays;
        this.protocol = protocol;
        this.digest = Sha256.hex(protocol);
        this.seed = seed.text();
        this.commitment = seed.commitment();
        this.registeredAt = now;
    }

    /** A second time changes nothing. */
    void start(Instant now) {
        if (state == State.ENDED) {
            throw Problem.of(409, "trial-is-over", "This trial has ended; a new one can be registered.");
        }
        if (state == State.REGISTERED) {
            state = State.RUNNING;
            startedAt = now;
        }
    }

    /** A second time changes nothing. One that never started ends too: nobody was assigned. */
    void end(Ending because, Instant now) {
        if (state != State.ENDED) {
            state = State.ENDED;
            endedAt = now;
            endedBecause = because;
        }
    }

    TrialId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    String protocol() {
        return protocol;
    }

    String seed() {
        return seed;
    }

    State state() {
        return state;
    }

    TrialView view(Protocol read) {
        return new TrialView(
                id, read, state, registeredAt, startedAt, endedAt, endedBecause, digest, commitment, told());
    }

    Registration registration() {
        return new Registration(id, protocol, digest, commitment, state, registeredAt, startedAt, endedAt, told());
    }

    /** Before the end the seed would tell who comes into which arm next. */
    private String told() {
        return state == State.ENDED ? seed : null;
    }
}
