package org.unmentoring.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.organisation.Organisations;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.participants.reach.Reach;
import org.unmentoring.participants.text.Email;

/** Signing up: typed by anybody, confirmed by whoever reads the address's mail. */
@ApplicationScoped
public class RegistrationService {
    /** After this a mail that could not be sent comes too late, and an address nobody confirmed is forgotten. */
    static final Duration WORTH_A_MAIL = Duration.ofDays(3);

    private final RegistrationRepository registrations;
    private final ConfirmationMail mail;
    private final WantedAgain wantedAgain;
    private final ProgrammeService programmes;
    private final Organisations organisations;
    private final People people;
    private final Enrolments enrolments;
    private final Links links;
    private final Reach reach;
    private final Trail trail;
    private final Event<RegistrationConfirmed> confirmed;
    private final InstantSource clock;

    RegistrationService(
            RegistrationRepository registrations,
            ConfirmationMail mail,
            WantedAgain wantedAgain,
            ProgrammeService programmes,
            Organisations organisations,
            People people,
            Enrolments enrolments,
            Links links,
            Reach reach,
            Trail trail,
            Event<RegistrationConfirmed> confirmed,
            InstantSource clock) {
        this.registrations = registrations;
        this.mail = mail;
        this.wantedAgain = wantedAgain;
        this.programmes = programmes;
        this.organisations = organisations;
        this.people = people;
        this.enrolments = enrolments;
        this.links = links;
        this.reach = reach;
        this.trail = trail;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** Does the same, in the same time, whoever signs up. */
    @Idempotent
    @Transactional
    CheckYourMail register(NewRegistration typed) {
        var programme = programmes
                .find(typed.programme())
                .orElseThrow(() ->
                        Problem.invalid("/programme", "programme-unknown", "There is no programme with this id."));
        if (!programme.admits(Email.of(typed.email())))
            throw Problem.invalid("/email", ProgrammeView.OTHER_WORLD, ProgrammeView.OTHER_WORLD_SAID);
        var registration = new Registration(typed, ConsentWording.shown(typed.consent()), clock.instant());
        registrations.persist(registration);
        mail.schedule(registration.id(), clock.instant());
        return CheckYourMail.ANSWER;
    }

    /** A mail asks the person, with a link like that of whoever signs up by themselves. */
    @Transactional
    public UUID invite(NamedPerson named) {
        var language = named.language() == null ? "en" : named.language();
        var registration = Registration.invited(named, ConsentWording.ofInvited(language), clock.instant());
        registrations.persist(registration);
        mail.schedule(registration.id(), clock.instant());
        return registration.id().value();
    }

    /** Which registration a mail was about, if it was about one. */
    public static Optional<UUID> meant(String reference) {
        return reference.startsWith(ConfirmationMail.REFERENCE)
                ? Optional.of(RegistrationId.fromString(reference.substring(ConfirmationMail.REFERENCE.length()))
                        .value())
                : Optional.empty();
    }

    @Transactional
    Optional<ConfirmationMail.Mail> prepareMail(RegistrationId id) {
        var worthSince = clock.instant().minus(WORTH_A_MAIL);
        return registrations
                .findByIdOptional(id)
                .filter(registration -> !registration.isConfirmed())
                .filter(registration -> registration.registeredAt().isAfter(worthSince))
                .filter(registrations::isLatest)
                .flatMap(registration -> links.toConfirm(registration.email(), id.value())
                        .map(link -> ConfirmationMail.Mail.of(
                                registration,
                                programmes.get(registration.programme()).name(),
                                link)));
    }

    /** A second time says the same and does nothing; above all it brings nobody back who left meanwhile. */
    @Transactional
    Confirmed confirm(Confirmation confirmation) {
        var registration = links.registration(confirmation.token())
                .flatMap(registrations::lock)
                .orElseThrow(RegistrationService::unknownLink);
        if (registration.confirm(clock.instant())) {
            var person = enter(registration);
            enrolments.join(registration.programme(), person.id(), registration.preferences());
            reach.reached(person.id());
            trail.note(Deed.JOINED, registration.programme(), List.of(person.id()));
            wantedAgain.schedule(registration.id(), clock.instant());
            confirmed.fire(new RegistrationConfirmed(registration.id().value(), person.id()));
        }
        return Confirmed.of(programmes.get(registration.programme()).brief(), registration.name());
    }

    /** Nothing when the person was erased meanwhile. */
    @Transactional
    Optional<String> confirmedAddress(RegistrationId id) {
        return registrations
                .findByIdOptional(id)
                .map(registration -> registration.email().text());
    }

    @Transactional
    public List<RegistrationRecord> of(Email email) {
        return registrations.of(email.text()).stream().map(Registration::record).toList();
    }

    @Transactional
    public int forget(Email email) {
        return registrations.forget(email.text());
    }

    /** What somebody agreed to stays with them under another address. */
    @Transactional
    public void move(Email from, Email to) {
        registrations.move(from.text(), to.text());
    }

    @Transactional
    int forgetUnconfirmed(Instant limit) {
        return registrations.forgetUnconfirmedBefore(limit);
    }

    /** Who is known keeps the own description, only its gaps are filled: a form is no place to rename somebody. */
    private Person enter(Registration registration) {
        var described = registration.described(organisations.called(
                registration.organisation(), registration.programme().value()));
        var person = people.enter(registration.email(), described, true);
        var whole = person.description().or(described);
        if (!whole.equals(person.description())) {
            people.describe(person.id(), whole);
        }
        return person;
    }

    private static Problem unknownLink() {
        return Problem.of(404, "link-unknown", "This link is not known or has expired. Please sign up again.");
    }
}
