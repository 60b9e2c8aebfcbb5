package org.unmentoring.notifications.message;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.notifications.event.Event;
import org.unmentoring.notifications.event.EventType;
import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.wording.WordingId;

@Entity
class Message {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MessageId id;

    @Version
    private long version;

    private String sender;

    @Column(name = "sender_key")
    private String senderKey;

    @Convert(converter = TemplateColumn.class)
    private TemplateKey template;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "recipient_name"))
    @AttributeOverride(name = "email", column = @Column(name = "recipient_email"))
    @AttributeOverride(name = "language", column = @Column(name = "recipient_language"))
    private Recipient recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "template_values")
    private String values;

    private String reference;

    /** Whose endpoints are told what becomes of it; null where only operators and sister services are. */
    private UUID programme;

    private UUID organisation;
    private MessageStatus status = MessageStatus.SCHEDULED;
    private String reason;
    private int attempts;

    /** What was in force when it was first tried; null for the usual one. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "wording"))
    private WordingId wording;

    private boolean test;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "send_at")
    private Instant sendAt;

    @Column(name = "first_tried_at")
    private Instant firstTriedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "over_at")
    private Instant overAt;

    Message() {}

    Message(Sender sender, TemplateKey template, Recipient recipient, String values, String reference, Instant now) {
        this.id = MessageId.next();
        this.sender = sender.name();
        this.senderKey = sender.key();
        this.template = template;
        this.recipient = recipient;
        this.values = values;
        this.reference = reference;
        this.createdAt = now;
    }

    void notBefore(Instant time) {
        sendAt = time;
    }

    void tellOf(ProgrammeId programme, UUID organisation) {
        this.programme = programme == null ? null : programme.value();
        this.organisation = organisation;
    }

    void markAsTest() {
        test = true;
    }

    /** @return whether it is worth trying again */
    boolean delayed(String why, Instant now, Duration patience) {
        if (firstTriedAt.plus(patience).isBefore(now)) {
            refused(why, now);
            return false;
        }
        status = MessageStatus.TEMPORARY_FAILURE;
        reason = why;
        return true;
    }

    void refused(String why, Instant now) {
        over(MessageStatus.PERMANENT_FAILURE, why, now);
    }

    /** Its recipient must not be written to. */
    void suppressed(String why, Instant now) {
        over(MessageStatus.SUPPRESSED, why, now);
    }

    /**
     * The mail server had taken it, and could not deliver it after all. That may come to be known before we wrote down that it
     * was taken, or though its answer never reached us.
     *
     * @return false when it was known before, or never left
     */
    boolean bounced(String why, Instant now) {
        if (!status.mayHaveLeft()) return false;
        if (sentAt == null) sentAt = now;
        over(MessageStatus.PERMANENT_FAILURE, why, now);
        return true;
    }

    void cancel(Instant now) {
        switch (status) {
            case SCHEDULED, TEMPORARY_FAILURE -> over(MessageStatus.CANCELLED, null, now);
            case SENDING ->
                throw Problem.of(409, "message-being-sent", "It is being handed to the mail server just now.");
            case SENT -> throw Problem.of(409, "message-already-sent", "It has left; nobody can call it back.");
            case PERMANENT_FAILURE, SUPPRESSED ->
                throw Problem.of(
                        409, "message-already-over", "It was not sent and will not be; there is nothing to cancel.");
            case CANCELLED -> {}
        }
    }

    /** @return false when it has left, is leaving, or was over before */
    boolean takeBack(Instant now) {
        if (status != MessageStatus.SCHEDULED && status != MessageStatus.TEMPORARY_FAILURE) return false;
        over(MessageStatus.CANCELLED, null, now);
        return true;
    }

    private void over(MessageStatus end, String why, Instant now) {
        status = end;
        reason = why;
        overAt = now;
        if (template.bearsToken()) values = null;
    }

    TemplateKey template() {
        return template;
    }

    /** Null once it is forgotten. */
    Recipient recipient() {
        return recipient;
    }

    String senderKey() {
        return senderKey;
    }

    boolean isSent() {
        return status == MessageStatus.SENT;
    }

    MessageId id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant dueAt() {
        return sendAt == null ? createdAt : sendAt;
    }

    boolean isOver() {
        return status.isOver();
    }

    Accepted accepted() {
        return new Accepted(id, MessageStatus.SCHEDULED);
    }

    /** To a request that comes again, after its answer was forgotten; values and recipient may be forgotten too. */
    Accepted acceptedAgain(NewMessage asked) {
        if (!asked.template().equals(template.key())
                || !asked.reference().equals(reference)
                || recipient != null && !asked.to().equals(recipient))
            throw Problem.of(422, "idempotency-key-reused", "This Idempotency-Key came with another request before.");
        return accepted();
    }

    Event event(EventType what, Instant now) {
        return new Fate(id, reference, template.key(), programme, organisation, reason).event(what, now);
    }

    MessageView view() {
        return new MessageView(id, template, reference, status, reason, sendAt, createdAt, sentAt, version);
    }
}
