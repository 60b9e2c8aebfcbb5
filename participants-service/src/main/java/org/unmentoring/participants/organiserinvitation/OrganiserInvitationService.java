package org.unmentoring.participants.organiserinvitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.programme.OrganiserService;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.participants.text.Email;

/** Somebody is asked by mail to organise a programme too, and does once they say yes. */
@ApplicationScoped
class OrganiserInvitationService {
    private static final Logger LOG = Logger.getLogger(OrganiserInvitationService.class);
    private static final Duration LIFE = Duration.ofDays(7);

    private final OrganiserInvitationRepository invitations;
    private final OrganiserInvitationMail mail;
    private final OrganiserService organisers;
    private final ProgrammeService programmes;
    private final Links links;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    OrganiserInvitationService(
            OrganiserInvitationRepository invitations,
            OrganiserInvitationMail mail,
            OrganiserService organisers,
            ProgrammeService programmes,
            Links links,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.invitations = invitations;
        this.mail = mail;
        this.organisers = organisers;
        this.programmes = programmes;
        this.links = links;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The same whoever has that address. A second one takes the place of the first, whose link ends. */
    @Idempotent
    @Transactional
    OrganiserInvitationView invite(ProgrammeId id, NewOrganiserInvitation wanted) {
        caller.mustOrganise(id.value());
        var programme = programmes.hold(id);
        var email = Email.of(wanted.email());
        if (!programme.admits(email))
            throw Problem.invalid("/email", ProgrammeView.OTHER_WORLD, ProgrammeView.OTHER_WORLD_SAID);
        invitations.forget(id, email);
        var invitation = new OrganiserInvitation(id, wanted, clock.instant(), LIFE);
        invitations.persist(invitation);
        trail.note(Deed.INVITED_TO_ORGANISE, id, List.of(invitation.id()));
        mail.schedule(invitation.id(), clock.instant());
        return invitation.view();
    }

    @Transactional
    Page<OrganiserInvitationView> list(ProgrammeId id, PageRequest page) {
        caller.mustOrganise(id.value());
        programmes.get(id);
        var open = Page.of(
                invitations.open(id, clock.instant(), page), page, it -> it.id().value());
        trail.note(
                Deed.READ_INVITATION,
                id,
                open.items().stream().map(OrganiserInvitation::id).toList());
        return open.map(OrganiserInvitation::view);
    }

    /** Its link leads nowhere then. */
    @Transactional
    void withdraw(ProgrammeId id, OrganiserInvitationId which) {
        caller.mustOrganise(id.value());
        var invitation = invitations
                .held(which)
                .filter(it -> it.programme().equals(id) && it.isOpen(clock.instant()))
                .orElseThrow(Problem::notFound);
        trail.note(Deed.WITHDREW_INVITATION_TO_ORGANISE, id, List.of(which));
        invitations.delete(invitation);
    }

    @Transactional
    Optional<OrganiserInvitationMail.Mail> prepareMail(OrganiserInvitationId id) {
        var now = clock.instant();
        return invitations.findByIdOptional(id).filter(it -> it.isOpen(now)).flatMap(invitation -> links.toOrganise(
                        invitation.email(), id, Duration.between(now, invitation.expiresAt()))
                .map(link -> OrganiserInvitationMail.Mail.of(
                        invitation, programmes.get(invitation.programme()).name(), link)));
    }

    /** A second time says the same and does nothing: not even for who was removed since. */
    @Transactional
    Accepted accept(Acceptance acceptance) {
        var invitation = links.organiserInvitation(acceptance.token())
                .flatMap(id -> invitations.held(new OrganiserInvitationId(id)))
                .orElseThrow(OrganiserInvitationService::unknownLink);
        if (!invitation.isAccepted()) {
            invitation.accept(clock.instant());
            organisers.welcome(invitation.programme(), invitation.email(), invitation.name());
            LOG.infof("organiser invitation %s accepted", invitation.id());
        }
        return new Accepted(programmes.get(invitation.programme()).brief());
    }

    private static Problem unknownLink() {
        return Problem.of(
                404,
                "link-unknown",
                "This link is not known, was taken back or has expired. Please ask for a new one.");
    }
}
