package org.unmentoring.participants.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.notification.Event;
import org.unmentoring.participants.notification.Events;
import org.unmentoring.participants.organisation.Organisations;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.participants.reach.MailUndelivered;
import org.unmentoring.participants.registration.NamedPerson;
import org.unmentoring.participants.registration.RegistrationConfirmed;
import org.unmentoring.participants.registration.RegistrationService;
import org.unmentoring.participants.sandbox.SandboxTurned;
import org.unmentoring.participants.text.Email;

/** A partner names its people by its own ids; each is asked by mail, and takes part only after saying yes. */
@ApplicationScoped
class InvitationService {
    static final Duration ANSWERED_WITHIN = Duration.ofDays(30);
    static final int AT_ONCE = 1_000;

    private final InvitationRepository invitations;
    private final RegistrationService registrations;
    private final Enrolments enrolments;
    private final Events events;
    private final Organisations organisations;
    private final ProgrammeService programmes;
    private final Tenant tenant;
    private final Asking asking;
    private final BulkReader reader;
    private final BulkJudge judge;
    private final Bulk bulk;
    private final Trail trail;
    private final InstantSource clock;

    InvitationService(
            InvitationRepository invitations,
            RegistrationService registrations,
            Enrolments enrolments,
            Events events,
            Organisations organisations,
            ProgrammeService programmes,
            Tenant tenant,
            Asking asking,
            BulkReader reader,
            BulkJudge judge,
            Bulk bulk,
            Trail trail,
            InstantSource clock) {
        this.invitations = invitations;
        this.registrations = registrations;
        this.enrolments = enrolments;
        this.events = events;
        this.organisations = organisations;
        this.programmes = programmes;
        this.tenant = tenant;
        this.asking = asking;
        this.reader = reader;
        this.judge = judge;
        this.bulk = bulk;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    InvitationView get(ProgrammeId programme, ExternalId externalId) {
        var place = tenant.in(programme);
        var invitation = found(place, externalId);
        trail.note(Deed.READ_INVITATION, programme, invitation.subjects());
        return seen(invitation);
    }

    /** Whoever has answered stays as they are: their own words count. */
    @Transactional
    InvitationView put(ProgrammeId programme, ExternalId externalId, IfMatch ifMatch, Invitee said) {
        var place = tenant.in(programme);
        var wanted = said.inOneForm();
        if (!programmes.get(programme).admits(Email.of(wanted.email())))
            throw Problem.invalid("/email", ProgrammeView.OTHER_WORLD, ProgrammeView.OTHER_WORLD_SAID);
        var now = clock.instant();
        invitations.hold(place.organisation(), programme);
        var known = invitations.held(place.organisation(), programme, externalId);
        if (ifMatch != null)
            IfMatch.check(ifMatch, known.map(Invitation::version).orElse(-1L));
        if (known.isEmpty()) {
            var row = InvitationRow.of(externalId, wanted, now);
            invitations.enter(place.organisation(), programme, List.of(row));
            asking.schedule(place);
        } else if (known.get().isOpen() && !known.get().says(wanted)) {
            if (known.get().change(wanted, now)) asking.schedule(place);
            invitations.flush();
        }
        var kept = found(place, externalId);
        trail.note(Deed.INVITED, programme, kept.subjects());
        return seen(kept);
    }

    private InvitationView seen(Invitation invitation) {
        var unseen = invitation
                .participant()
                .filter(who -> !enrolments.unseenByPartners(List.of(who)).isEmpty());
        return unseen.isPresent() ? invitation.withoutTheAnswer() : invitation.view();
    }

    /** Whoever has joined takes part as before: that is between them and the programme. */
    @Transactional
    void delete(ProgrammeId programme, ExternalId externalId, IfMatch ifMatch) {
        var place = tenant.in(programme);
        var invitation = found(place, externalId);
        IfMatch.check(ifMatch, invitation.version());
        trail.note(Deed.WITHDREW_INVITATION, programme, invitation.subjects());
        invitations.delete(invitation);
    }

    private Invitation found(Tenant.Place place, ExternalId externalId) {
        return invitations
                .held(place.organisation(), place.programme(), externalId)
                .orElseThrow(Problem::notFound);
    }

    BulkAnswer invite(ProgrammeId programme, boolean dryRun, byte[] body, String mediaType) {
        var place = tenant.in(programme);
        var rows = judge.judge(reader.read(body, mediaType), programmes.get(programme));
        return dryRun ? bulk.rehearse(place, rows) : bulk.invite(place, rows);
    }

    /** @return how many were asked, at most as many as are asked at once */
    @Transactional
    int ask(Tenant.Place place) {
        var toAsk = invitations.notAsked(place.organisation(), place.programme(), Asking.AT_ONCE);
        var organisation = organisations.views(Set.of(place.organisation())).get(place.organisation());
        var registered = new LinkedHashMap<InvitationId, UUID>();
        for (var invitation : toAsk) {
            var invitee = invitation.invitee();
            var named = new NamedPerson(
                    place.programme(),
                    invitee.name(),
                    invitee.email(),
                    organisation.name(),
                    invitee.jobTitle(),
                    invitee.language());
            registered.put(invitation.id(), registrations.invite(named));
        }
        if (!registered.isEmpty()) invitations.asked(registered);
        return toAsk.size();
    }

    void joined(@Observes RegistrationConfirmed confirmed) {
        invitations
                .withRegistration(confirmed.registration())
                .ifPresent(invitation -> invitation.joined(confirmed.participant(), clock.instant()));
    }

    void undelivered(@Observes MailUndelivered mail) {
        RegistrationService.meant(mail.reference())
                .flatMap(invitations::withRegistration)
                .filter(invitation -> invitation.undelivered(clock.instant()))
                .ifPresent(invitation -> events.tell(List.of(new Event(
                        TypedId.next(),
                        "invitation.bounced",
                        clock.instant(),
                        invitation.programme().value(),
                        List.of(invitation.organisation().value()),
                        Map.of(
                                "programme",
                                invitation.programme().toString(),
                                "externalId",
                                invitation.externalId().text()),
                        true))));
    }

    void turned(@Observes SandboxTurned turned) {
        lapse(clock.instant().minus(ANSWERED_WITHIN));
    }

    @Transactional
    int lapse(Instant limit) {
        var unanswered = invitations.unansweredSince(limit, AT_ONCE);
        unanswered.forEach(invitation -> invitation.lapse(clock.instant()));
        return unanswered.size();
    }
}
