package org.unmentoring.participants.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.OrganiserService;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.reach.Reach;
import org.unmentoring.participants.session.Device;
import org.unmentoring.participants.session.SessionId;
import org.unmentoring.participants.session.Sessions;
import org.unmentoring.participants.text.Email;
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
    private final InstantSource clock;

    SignInService(
            SignInMail mail,
            Links links,
            People people,
            OrganiserService organisers,
            Tokens tokens,
            Reach reach,
            Sessions sessions,
            InstantSource clock) {
        this.mail = mail;
        this.links = links;
        this.people = people;
        this.organisers = organisers;
        this.tokens = tokens;
        this.reach = reach;
        this.sessions = sessions;
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

    private Session session(Person person, Device device) {
        var organised = organisers.organisedBy(person.id()).stream()
                .map(ProgrammeId::value)
                .toList();
        var id = person.id().value();
        var session = SessionId.next();
        var token = organised.isEmpty()
                ? tokens.ofPerson(id, session.value())
                : tokens.ofOrganiser(id, session.value(), person.description().name(), person.email(), organised);
        sessions.opened(session, person.id(), device, token.expiresAt());
        return new Session(session, token.text(), token.expiresAt());
    }

    private static Problem spent() {
        return Problem.of(
                401, "sign-in-link-spent", "This link has been used or has expired. Please ask for a new one.");
    }
}
