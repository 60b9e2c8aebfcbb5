package org.unmentoring.notifications.sequence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Mails about one matter to the people it concerns. Whether it is over, its people say. */
@Entity
class Sequence {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SequenceId id;

    @Version
    private long version;

    private String sender;
    private String reference;
    private String name;
    private UUID programme;

    @JdbcTypeCode(SqlTypes.JSON)
    private Definition definition;

    private boolean rehearsal;
    private String[] facts = {};

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "end_at")
    private Instant endAt;

    @Column(name = "created_at")
    private Instant createdAt;

    Sequence() {}

    Sequence(String sender, NewSequence asked, Definition definition, Instant start, Instant end, Instant now) {
        this.id = SequenceId.next();
        this.sender = sender;
        this.reference = asked.reference();
        this.name = asked.sequence();
        this.programme = asked.programme();
        this.definition = definition;
        this.rehearsal = asked.isRehearsal();
        this.startAt = start;
        this.endAt = end;
        this.createdAt = now;
    }

    Timetable timetable(Follower follower) {
        return new Timetable(definition, startAt, endAt, follower.place(), rehearsal);
    }

    boolean isNeeded(int step) {
        return step < definition.steps().size() && definition.steps().get(step).isNeeded();
    }

    void told(String fact) {
        if (!facts().contains(fact))
            facts = Stream.concat(Stream.of(facts), Stream.of(fact)).toArray(String[]::new);
    }

    boolean isAbout(NewSequence asked) {
        return name.equals(asked.sequence()) && java.util.Objects.equals(programme, asked.programme());
    }

    SequenceId id() {
        return id;
    }

    String sender() {
        return sender;
    }

    String reference() {
        return reference;
    }

    String name() {
        return name;
    }

    UUID programme() {
        return programme;
    }

    boolean isRehearsal() {
        return rehearsal;
    }

    List<String> facts() {
        return List.of(facts);
    }

    SequenceView view(List<SequenceView.PersonView> people) {
        var running = people.stream().anyMatch(person -> person.status() == Follower.Status.RUNNING);
        return new SequenceView(
                id,
                name,
                reference,
                programme,
                running ? SequenceView.Status.RUNNING : SequenceView.Status.OVER,
                startAt,
                endAt,
                createdAt,
                facts(),
                people);
    }
}
