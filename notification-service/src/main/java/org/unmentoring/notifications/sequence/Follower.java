package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unmentoring.notifications.calendar.Nation;
import org.unmentoring.notifications.calendar.Place;
import org.unmentoring.notifications.message.Recipient;

/** A person in a sequence, and how far they are. */
@Entity
@Table(name = "sequence_person")
class Follower {
    @Schema(
            name = "PersonInSequenceStatus",
            enumeration = {"running", "answered", "stopped", "done"})
    enum Status {
        RUNNING,
        ANSWERED,
        STOPPED,
        DONE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FollowerId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sequence"))
    private SequenceId sequence;

    private String person;
    private String name;
    private String email;
    private String language;
    private String nation;

    @Column(name = "time_zone")
    private String timeZone;

    /** Whose partners hear what becomes of the mails. */
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "template_values")
    private String values;

    @Column(name = "address_hash")
    private byte[] addressHash;

    @Column(name = "told_before")
    private boolean toldBefore;

    @Column(name = "next_step")
    private int nextStep;

    @Column(name = "due_at")
    private Instant dueAt;

    private Status status = Status.RUNNING;
    private String because;

    @Column(name = "over_at")
    private Instant overAt;

    Follower() {}

    Follower(Sequence sequence, String key, NewFollower asked, String language, String values, boolean toldBefore) {
        this.id = FollowerId.next();
        this.sequence = sequence.id();
        this.person = key;
        this.name = asked.name();
        this.email = asked.email();
        this.addressHash = AddressHash.of(asked.email());
        this.language = language;
        this.nation = asked.nation() == null ? null : asked.nation().word();
        this.timeZone = asked.place().zone().getId();
        this.organisation = asked.organisation();
        this.values = values;
        this.toldBefore = toldBefore;
    }

    /** @param next nothing when no step follows any more */
    void rest(java.util.Optional<Instant> next, Instant now) {
        if (next.isPresent()) dueAt = next.get();
        else over(Status.DONE, "finished", now);
    }

    void took(int step) {
        nextStep = step + 1;
    }

    void waitUntil(Instant time) {
        dueAt = time;
    }

    void over(Status end, String why, Instant now) {
        status = end;
        because = why;
        dueAt = null;
        overAt = now;
    }

    /** Leaves nothing by which anybody could tell who it was, but the sender's own key. */
    void forget() {
        name = null;
        email = null;
        organisation = null;
        values = null;
        addressHash = null;
    }

    boolean isOver() {
        return status != Status.RUNNING;
    }

    Place place() {
        return new Place(nation == null ? null : Nation.of(nation), ZoneId.of(timeZone));
    }

    Recipient recipient() {
        return new Recipient(name, email, language);
    }

    FollowerId id() {
        return id;
    }

    SequenceId sequence() {
        return sequence;
    }

    UUID organisation() {
        return organisation;
    }

    String person() {
        return person;
    }

    String values() {
        return values;
    }

    byte[] addressHash() {
        return addressHash;
    }

    boolean toldBefore() {
        return toldBefore;
    }

    int nextStep() {
        return nextStep;
    }

    Instant dueAt() {
        return dueAt;
    }

    SequenceView.PersonView view(List<SequenceView.MailView> mails) {
        return new SequenceView.PersonView(person, status, because, dueAt, mails);
    }

    @Converter(autoApply = true)
    static class StatusColumn implements AttributeConverter<Status, String> {
        @Override
        public String convertToDatabaseColumn(Status status) {
            return status.word();
        }

        @Override
        public Status convertToEntityAttribute(String word) {
            return Status.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
