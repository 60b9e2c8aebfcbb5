package org.unmentoring.participants.erasure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unmentoring.participants.participant.ParticipantId;

/** That somebody was erased, and how far the three services are with it. Says nothing of who it was. */
@Entity
class Erasure {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ErasureId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "participant"))
    private ParticipantId participant;

    private Instant askedAt;
    private Instant participantsAt;
    private Instant matchingAt;
    private Instant notificationAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> participantsDid;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> matchingDid = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> notificationDid = Map.of();

    protected Erasure() {}

    Erasure(ErasureId id, ParticipantId participant, Instant askedAt, Instant now, Map<String, Integer> did) {
        this.id = id;
        this.participant = participant;
        this.askedAt = askedAt;
        this.participantsAt = now;
        this.participantsDid = did;
    }

    /** After a restore: what is done here is said anew, and both others have to look again. */
    void again(Instant now, Map<String, Integer> did) {
        participantsAt = now;
        participantsDid = sum(participantsDid, did);
        matchingAt = null;
        notificationAt = null;
    }

    void matchingDid(Map<String, Integer> did, Instant now) {
        matchingDid = sum(matchingDid, did);
        if (matchingAt == null) matchingAt = now;
    }

    void notificationDid(Map<String, Integer> did) {
        notificationDid = sum(notificationDid, did);
    }

    void notificationIsDone(Instant now) {
        notificationAt = now;
    }

    private static Map<String, Integer> sum(Map<String, Integer> before, Map<String, Integer> more) {
        var sum = new HashMap<>(before);
        more.forEach((what, count) -> sum.merge(what, count, Integer::sum));
        return sum;
    }

    boolean isDoneAtNotification() {
        return notificationAt != null;
    }

    ErasureId id() {
        return id;
    }

    ParticipantId participant() {
        return participant;
    }

    ErasureReceipt receipt() {
        var services = List.of(
                new ErasureReceipt.Part("participants-service", participantsAt, participantsDid),
                new ErasureReceipt.Part("matching-service", matchingAt, matchingDid),
                new ErasureReceipt.Part("notification-service", notificationAt, notificationDid));
        return new ErasureReceipt(id, askedAt, services.stream().allMatch(it -> it.doneAt() != null), services);
    }

    LedgerEntry entry() {
        return new LedgerEntry(id, participant, askedAt);
    }
}
