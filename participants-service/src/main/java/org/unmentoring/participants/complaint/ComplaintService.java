package org.unmentoring.participants.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.programme.ProgrammeBrief;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.participants.text.Email;

/** Complaints, and requests about people's data, from their coming in to their answer. */
@ApplicationScoped
class ComplaintService {
    private static final Logger LOG = Logger.getLogger(ComplaintService.class);

    private final ComplaintRepository complaints;
    private final ComplaintMails mails;
    private final Deadline deadline;
    private final People people;
    private final Enrolments enrolments;
    private final ProgrammeService programmes;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    ComplaintService(
            ComplaintRepository complaints,
            ComplaintMails mails,
            Deadline deadline,
            People people,
            Enrolments enrolments,
            ProgrammeService programmes,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.complaints = complaints;
        this.mails = mails;
        this.deadline = deadline;
        this.people = people;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Says the same whoever has that address. */
    @Idempotent
    @Transactional
    ComplaintReceipt take(NewComplaint said) {
        mustFit(said.programme(), Email.of(said.email()));
        return enter(Complaint.ofAnyone(said, clock.instant(), deadline.of(clock.instant())));
    }

    @Idempotent
    @Transactional
    ComplaintReceipt takeMine(NewOwnComplaint said) {
        var me = people.get(me());
        mustBeTheirs(said.programme(), me.id());
        return enter(Complaint.of(me.id(), said, clock.instant(), deadline.of(clock.instant())));
    }

    @Transactional
    Page<OwnComplaintView> mine(PageRequest page) {
        return Page.of(complaints.by(people.get(me()), page), page, it -> it.id()
                        .value())
                .map(it -> it.own(named(it).orElse(null)));
    }

    @Transactional
    Page<ComplaintView> ofProgramme(ProgrammeId programme, String status, PageRequest page) {
        caller.mustOrganise(programme.value());
        programmes.get(programme);
        return seen(programme, Page.of(complaints.of(programme, status, page), page, it -> it.id()
                .value()));
    }

    @Transactional
    Page<ComplaintView> all(String status, PageRequest page) {
        return seen(null, Page.of(complaints.of(null, status, page), page, it -> it.id()
                .value()));
    }

    @Transactional
    ComplaintView read(ComplaintId id) {
        var complaint =
                complaints.findByIdOptional(id).filter(this::isMineToAnswer).orElseThrow(Problem::notFound);
        trail.note(Deed.READ_COMPLAINT, complaint.programme(), List.of(complaint.subject()));
        return view(complaint);
    }

    @Transactional
    ComplaintView answer(ComplaintId id, IfMatch ifMatch, ComplaintAnswer given) {
        var complaint = complaints.held(id).filter(this::isMineToAnswer).orElseThrow(Problem::notFound);
        IfMatch.check(ifMatch, complaint.version());
        complaint.answer(given, clock.instant());
        complaints.flush();
        trail.note(Deed.ANSWERED_COMPLAINT, complaint.programme(), List.of(complaint.subject()));
        if (complaint.isAnswered()) mails.answered(complaint.id());
        LOG.infof("complaint %s is over", complaint.id());
        return view(complaint);
    }

    private ComplaintReceipt enter(Complaint complaint) {
        complaints.persistAndFlush(complaint);
        trail.note(Deed.COMPLAINED, complaint.programme(), List.of(complaint.subject()));
        mails.received(complaint.id());
        LOG.infof("complaint %s came in", complaint.id());
        return complaint.receipt();
    }

    /** What they never took part in is nothing to them, as for everybody else. */
    private void mustBeTheirs(ProgrammeId programme, ParticipantId me) {
        if (programme != null
                && enrolments.of(me).stream().noneMatch(it -> it.programme().equals(programme)))
            throw unknownProgramme();
    }

    private void mustFit(ProgrammeId id, Email email) {
        if (id == null) return;
        var programme = programmes.find(id).orElseThrow(ComplaintService::unknownProgramme);
        if (!programme.admits(email))
            throw Problem.invalid("/programme", ProgrammeView.OTHER_WORLD, ProgrammeView.OTHER_WORLD_SAID);
    }

    private Page<ComplaintView> seen(ProgrammeId programme, Page<Complaint> found) {
        trail.note(
                Deed.READ_COMPLAINT,
                programme,
                found.items().stream().map(Complaint::subject).toList());
        return found.map(this::view);
    }

    private boolean isMineToAnswer(Complaint complaint) {
        return caller.has(Roles.OPERATOR)
                || complaint.programme() != null
                        && caller.organises(complaint.programme().value());
    }

    private ComplaintView view(Complaint complaint) {
        var writer = complaint.stranger().or(() -> Optional.ofNullable(complaint.participant())
                .flatMap(people::with)
                .map(Writer::of));
        return complaint.view(writer.orElse(null), named(complaint).orElse(null), clock.instant());
    }

    private Optional<ProgrammeBrief> named(Complaint complaint) {
        return Optional.ofNullable(complaint.programme())
                .map(id -> programmes.named(List.of(id)).get(id));
    }

    private static Problem unknownProgramme() {
        return Problem.invalid("/programme", "programme-unknown", "There is no programme with this id.");
    }

    private ParticipantId me() {
        return new ParticipantId(caller.id());
    }
}
