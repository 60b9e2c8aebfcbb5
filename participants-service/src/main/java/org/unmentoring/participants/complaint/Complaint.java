package org.unmentoring.participants.complaint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeBrief;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.Email;

@Entity
class Complaint {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ComplaintId id;

    private String reference;
    private ComplaintKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "participant"))
    private ParticipantId participant;

    private String name;
    private String email;
    private String language;
    private String words;
    private Instant receivedAt;
    private Instant dueAt;
    private ComplaintStatus status = ComplaintStatus.OPEN;
    private String answer;
    private Instant answeredAt;

    @Version
    private long version;

    protected Complaint() {}

    private Complaint(NewOwnComplaint said, Instant now, Instant dueAt) {
        this.id = ComplaintId.next();
        this.reference = Reference.of(id);
        this.kind = said.kind();
        this.programme = said.programme();
        this.words = said.words();
        this.receivedAt = now;
        this.dueAt = dueAt;
    }

    static Complaint of(ParticipantId participant, NewOwnComplaint said, Instant now, Instant dueAt) {
        var complaint = new Complaint(said, now, dueAt);
        complaint.participant = participant;
        return complaint;
    }

    static Complaint ofAnyone(NewComplaint said, Instant now, Instant dueAt) {
        var complaint = new Complaint(said.own(), now, dueAt);
        complaint.name = said.name().strip();
        complaint.email = Email.of(said.email()).text();
        complaint.language = said.language() == null ? "en" : said.language();
        return complaint;
    }

    /** @throws Problem 409 where it is over: an answer that was mailed can't be taken back */
    void answer(ComplaintAnswer given, Instant now) {
        if (!isOpen()) throw Problem.of(409, "complaint-is-over", "It has been answered or closed already.");
        this.status = given.status();
        this.answer = given.words();
        this.answeredAt = now;
    }

    /** Of whoever is erased only the fact stays, and when it was answered. Nobody can be answered any more. */
    void forgetPerson(Instant now) {
        participant = null;
        name = null;
        email = null;
        language = null;
        words = null;
        answer = null;
        if (!isOpen()) return;
        status = ComplaintStatus.CLOSED;
        answeredAt = now;
    }

    ComplaintId id() {
        return id;
    }

    String reference() {
        return reference;
    }

    ProgrammeId programme() {
        return programme;
    }

    ParticipantId participant() {
        return participant;
    }

    /** Under which the trail knows whom it is about. */
    TypedId subject() {
        return participant == null ? id : participant;
    }

    boolean isOpen() {
        return status == ComplaintStatus.OPEN;
    }

    boolean isAnswered() {
        return status == ComplaintStatus.ANSWERED;
    }

    String answer() {
        return answer;
    }

    Instant dueAt() {
        return dueAt;
    }

    long version() {
        return version;
    }

    /** Who wrote without signing in; empty for who takes part, and after an erasure. */
    Optional<Writer> stranger() {
        return email == null ? Optional.empty() : Optional.of(new Writer(name, email, language));
    }

    ComplaintReceipt receipt() {
        return new ComplaintReceipt(reference, dueAt);
    }

    OwnComplaintView own(ProgrammeBrief named) {
        return new OwnComplaintView(reference, kind, status, named, words, receivedAt, dueAt, answer, answeredAt);
    }

    ComplaintView view(Writer writer, ProgrammeBrief named, Instant now) {
        return new ComplaintView(
                id,
                reference,
                kind,
                status,
                named,
                writer == null ? null : writer.name(),
                writer == null ? null : writer.email(),
                participant != null,
                words,
                receivedAt,
                dueAt,
                isOpen()
                        ? Math.floorDiv(
                                Duration.between(now, dueAt).toSeconds(),
                                Duration.ofDays(1).toSeconds())
                        : null,
                answer,
                answeredAt,
                version);
    }
}
