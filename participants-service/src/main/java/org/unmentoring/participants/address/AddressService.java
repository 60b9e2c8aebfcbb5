package org.unmentoring.participants.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.link.LinkConfig;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.reach.Reach;
import org.unmentoring.participants.registration.RegistrationService;
import org.unmentoring.participants.text.Email;

/** Another address: wished for by who is signed in, confirmed by who reads its mail. */
@ApplicationScoped
class AddressService {
    private static final Logger LOG = Logger.getLogger(AddressService.class);

    private final AddressChangeRepository changes;
    private final AddressMails mails;
    private final AddressNews news;
    private final People people;
    private final RegistrationService registrations;
    private final Links links;
    private final LinkConfig config;
    private final Reach reach;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    AddressService(
            AddressChangeRepository changes,
            AddressMails mails,
            AddressNews news,
            People people,
            RegistrationService registrations,
            Links links,
            LinkConfig config,
            Reach reach,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.changes = changes;
        this.mails = mails;
        this.news = news;
        this.people = people;
        this.registrations = registrations;
        this.links = links;
        this.config = config;
        this.reach = reach;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Does and answers the same whoever has the address: that is seen when its mail is read, and not before. */
    @Transactional
    PendingAddress ask(NewAddress wanted) {
        var me = new ParticipantId(caller.id());
        var email = Email.of(wanted.email());
        if (people.held(me).email().equals(email.text()))
            throw Problem.invalid("/email", "address-is-yours", "This is your address already.");
        var change = new AddressChange(me, email, clock.instant(), config.confirmWithin());
        changes.replace(me, change);
        people.changed(me);
        trail.note(Deed.ASKED_TO_MOVE, me);
        mails.schedule(me, clock.instant());
        return change.view();
    }

    /** May be repeated. Links that were mailed lead nowhere then. */
    @Transactional
    void cancel() {
        var me = new ParticipantId(caller.id());
        people.held(me);
        if (!changes.forget(me)) return;
        people.changed(me);
        trail.note(Deed.ASKED_TO_MOVE, me);
    }

    @Transactional
    Optional<AddressMails.Mails> prepareMails(ParticipantId participant) {
        var now = clock.instant();
        return changes.open(participant, now).flatMap(change -> links.toChangeAddress(
                        change.email(), participant, change.life(now))
                .map(link -> AddressMails.Mails.of(people.get(participant), change.email(), link, links.page("/me"))));
    }

    /** A second time says the same and does nothing. */
    @Transactional
    AddressMoved confirm(AddressConfirmation confirmation) {
        var move = links.move(confirmation.token()).orElseThrow(AddressService::unknownLink);
        var participant = new ParticipantId(move.participant());
        var old = Email.of(people.held(participant).email());
        if (old.equals(move.email())) return AddressMoved.ANSWER;
        changes.open(participant, clock.instant())
                .filter(change -> change.email().equals(move.email()))
                .orElseThrow(AddressService::unknownLink);
        move(participant, old, move.email());
        return AddressMoved.ANSWER;
    }

    private void move(ParticipantId participant, Email old, Email email) {
        changes.forget(participant);
        people.move(participant, email);
        registrations.move(old, email);
        links.forget(old);
        var wantsNone = reach.moved(participant);
        trail.note(Deed.MOVED_ADDRESS, null, List.of(participant));
        news.schedule(participant, !wantsNone, clock.instant());
        LOG.infof("address changed: participant %s", participant);
    }

    @Transactional
    Optional<String> addressOf(ParticipantId participant) {
        return people.with(participant).map(person -> person.email());
    }

    private static Problem unknownLink() {
        return Problem.of(
                404,
                "link-unknown",
                "This link is not known, was taken back or has expired. Please ask for a new one.");
    }
}
