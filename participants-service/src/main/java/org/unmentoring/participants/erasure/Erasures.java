package org.unmentoring.participants.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.audit.Actor;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.complaint.Complaints;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.exclusion.Exclusions;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.organiserinvitation.OrganiserInvitations;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.registration.RegistrationService;
import org.unmentoring.participants.session.Sessions;
import org.unmentoring.participants.text.Email;

/**
 * Erases people here, at once, and sees to it that the sisters do: notification-service is told, matching-service asks. All
 * belongs to the transaction at hand.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Erasures {
    private static final Logger LOG = Logger.getLogger(Erasures.class);

    private final ErasureRepository erasures;
    private final AtNotification notification;
    private final People people;
    private final Enrolments enrolments;
    private final Exclusions exclusions;
    private final RegistrationService registrations;
    private final Links links;
    private final Trail trail;
    private final OrganiserInvitations organiserInvitations;
    private final Sessions sessions;
    private final Complaints complaints;
    private final InstantSource clock;

    Erasures(
            ErasureRepository erasures,
            AtNotification notification,
            People people,
            Enrolments enrolments,
            Exclusions exclusions,
            RegistrationService registrations,
            Links links,
            Trail trail,
            OrganiserInvitations organiserInvitations,
            Sessions sessions,
            Complaints complaints,
            InstantSource clock) {
        this.erasures = erasures;
        this.notification = notification;
        this.people = people;
        this.enrolments = enrolments;
        this.exclusions = exclusions;
        this.registrations = registrations;
        this.links = links;
        this.trail = trail;
        this.organiserInvitations = organiserInvitations;
        this.sessions = sessions;
        this.complaints = complaints;
        this.clock = clock;
    }

    public ErasureReceipt erase(ParticipantId participant, IfMatch ifMatch) {
        IfMatch.check(ifMatch, people.held(participant).version());
        var now = clock.instant();
        var entry = new LedgerEntry(ErasureId.next(), participant, now);
        again(entry, trail.caller());
        return erasures.get(entry.id()).receipt();
    }

    /** Of somebody who was erased before: what a restored backup brought back goes again, here and in the other services. */
    Replayed again(LedgerEntry entry, Actor who) {
        var found = people.with(entry.participant());
        var did = found.map(this::forget).orElseGet(Map::of);
        var now = clock.instant();
        var known = erasures.of(entry.participant());
        known.ifPresent(it -> it.again(now, did));
        if (known.isEmpty()) enter(entry, now, did);
        var erasure = known.map(Erasure::id).orElse(entry.id());
        trail.note(who, Deed.ERASED, null, List.of(entry.participant()));
        notification.erase(erasure, entry.participant(), found);
        LOG.infof("erased: participant %s, erasure %s", entry.participant(), erasure);
        return new Replayed(found.isPresent(), known.isEmpty());
    }

    record Replayed(boolean erased, boolean entered) {}

    private void enter(LedgerEntry entry, Instant now, Map<String, Integer> did) {
        erasures.persistAndFlush(new Erasure(entry.id(), entry.participant(), entry.askedAt(), now, did));
    }

    private Map<String, Integer> forget(Person person) {
        var places = enrolments.of(person.id());
        var opened = sessions.forget(person.id());
        var complained = complaints.forget(person);
        people.erase(person.id());
        enrolments.erased(person, List.copyOf(places));
        var email = Email.of(person.email());
        var did = new LinkedHashMap<String, Integer>();
        did.put("people", 1);
        did.put("enrolments", places.size());
        did.put("links", links.forget(email) + erasures.forgetWaitingLinks(email.text()));
        did.put("organiserInvitations", organiserInvitations.forget(email));
        did.put("sessions", opened);
        did.put("complaints", complained);
        did.put("registrations", registrations.forget(email));
        did.put("exclusions", exclusions.forget(person.id()));
        did.put("answers", erasures.forgetAnswers(person.id(), email.text()));
        return did;
    }
}
