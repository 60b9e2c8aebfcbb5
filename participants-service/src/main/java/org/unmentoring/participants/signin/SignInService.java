package org.unmentoring.participants.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.OrganiserService;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.reach.Reach;
import org.unmentoring.participants.secondfactor.Given;
import org.unmentoring.participants.secondfactor.Need;
import org.unmentoring.participants.secondfactor.SecondFactors;
import org.unmentoring.participants.session.Device;
import org.unmentoring.participants.session.SessionId;
import org.unmentoring.participants.session.Sessions;
import org.unmentoring.participants.text.Email;
import org.unmentoring.participants.token.AccessToken;
import org.unmentoring.participants.token.Tokens;

@ApplicationScoped
class SignInService {
    private static final Logger LOG = Logger.getLogger(SignInService.class);
    /** Nobody waits longer at a screen; a mail that could not be sent until then would only puzzle. */
    private static final Duration WORTH_A_MAIL = Duration.ofMinutes(10);

    private final SignInMail mail;
    private final Links links;
    private final People people;
    private final OrganiserService organisers;
    private final Tokens tokens;
    private final Reach reach;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Trail trail;
    private final InstantSource clock;

    SignInService(
            SignInMail mail,
            Links links,
            People people,
            OrganiserService organisers,
            Tokens tokens,
            Reach reach,
            Sessions sessions,
            SecondFactors factors,
            Trail trail,
            InstantSource clock) {
        this.mail = mail;
        this.links = links;
        this.people = people;
        this.organisers = organisers;
        this.tokens = tokens;
        this.reach = reach;
        this.sessions = sessions;
        this.factors = factors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Does the same, in the same time, whoever asks. */
    @Idempotent
    @Transactional
    LinkIsOnItsWay mailLink(SignInRequest request) {
        var asked = new SignInMail.Asked(Email.of(request.email()).text(), clock.instant());
        mail.schedule(TypedId.next(), asked);
        return LinkIsOnItsWay.ANSWER;
    }

    @Transactional
    Optional<SignInMail.Mail> prepareMail(String request, SignInMail.Asked asked) {
        var tooLate = asked.at().plus(WORTH_A_MAIL).isBefore(clock.instant());
        return people.find(Email.of(asked.email())).filter(person -> !tooLate).flatMap(person -> links.toSignIn(
                        Email.of(person.email()))
                .map(link -> SignInMail.Mail.of(request, person, link)));
    }

    @Transactional
    Session open(SessionRequest request, Device device) {
        var person = links.spend(request.token()).flatMap(people::find).orElseThrow(SignInService::spent);
        reach.reached(person.id());
        LOG.infof("signed in: participant %s", person.id());
        return session(person, device);
    }

    /** A wrong code is counted although it is refused. */
    @Transactional(dontRollbackOn = Problem.class)
    ProvenSession giveSecondFactor(SecurityIdentity identity, SessionId session, SecondFactorCode code) {
        if (!sessions.current(identity).equals(Optional.of(session))) throw Problem.notFound();
        var person = people.get(
                new ParticipantId(UUID.fromString(identity.getPrincipal().getName())));
        var given = factors.give(person.id(), session, code.code());
        if (given instanceof Given.Wrong wrong) throw wrong.problem();
        LOG.infof("second step taken: participant %s", person.id());
        var organised = organisedBy(person);
        var until = sessions.expiresAt(session);
        var token = organised.isEmpty()
                ? tokens.ofPerson(person.id().value(), session.value())
                : organiser(person, session, organised, until);
        return new ProvenSession(session, token.text(), until, ((Given.Right) given).recoveryCodes());
    }

    /** Of an organiser whose second step was somebody else's business. Empty for who organises nothing. */
    @Transactional
    Optional<AccessToken> openProven(Person person, Device device) {
        var organised = organisedBy(person);
        if (organised.isEmpty()) return Optional.empty();
        var session = SessionId.next();
        var token = organiser(person, session, organised, clock.instant().plus(Tokens.OF_PEOPLE));
        sessions.opened(session, person.id(), device, token.expiresAt());
        sessions.proven(session);
        LOG.infof("signed in from outside: participant %s", person.id());
        return Optional.of(token);
    }

    private Session session(Person person, Device device) {
        var organised = organisedBy(person);
        var session = SessionId.next();
        var need = organised.isEmpty() ? Need.NONE : factors.neededBy(person.id());
        var until = clock.instant().plus(Tokens.OF_PEOPLE);
        var id = person.id().value();
        var token = need != Need.NONE
                ? tokens.ofPersonBefore(need.word(), id, session.value())
                : organised.isEmpty()
                        ? tokens.ofPerson(id, session.value())
                        : organiser(person, session, organised, until);
        sessions.opened(session, person.id(), device, token.expiresAt());
        return new Session(session, token.text(), token.expiresAt(), need);
    }

    private AccessToken organiser(Person person, SessionId session, List<UUID> organised, Instant until) {
        trail.note(Deed.SIGNED_IN_TO_ORGANISE, person.id());
        return tokens.ofOrganiser(
                person.id().value(), session.value(), person.description().name(), person.email(), organised, until);
    }

    private List<UUID> organisedBy(Person person) {
        return organisers.organisedBy(person.id()).stream()
                .map(ProgrammeId::value)
                .toList();
    }

    private static Problem spent() {
        return Problem.of(
                401, "sign-in-link-spent", "This link has been used or has expired. Please ask for a new one.");
    }
}
