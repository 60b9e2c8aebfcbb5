package org.unmentoring.participants.secondfactor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.programme.OrganiserService;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.session.SessionId;
import org.unmentoring.participants.session.Sessions;

/** Setting up, changing and taking away; only a session that has given the present one may touch it. */
@ApplicationScoped
class SecondFactorService {
    private final SecondFactorRepository factors;
    private final SecondFactorConfig config;
    private final SecretSeal seal;
    private final SecondFactorMail mail;
    private final OrganiserService organisers;
    private final People people;
    private final Sessions sessions;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    SecondFactorService(
            SecondFactorRepository factors,
            SecondFactorConfig config,
            SecretSeal seal,
            SecondFactorMail mail,
            OrganiserService organisers,
            People people,
            Sessions sessions,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.factors = factors;
        this.config = config;
        this.seal = seal;
        this.mail = mail;
        this.organisers = organisers;
        this.people = people;
        this.sessions = sessions;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SecondFactorView read(SecurityIdentity identity) {
        var factor = factors.of(me()).filter(SecondFactor::isSetUp);
        return new SecondFactorView(
                factor.isPresent(),
                factor.map(SecondFactor::setUpAt).orElse(null),
                sessions.current(identity).filter(sessions::isProven).isPresent(),
                factors.codesLeft(me()),
                isRequired());
    }

    /** Asked again in the same session, it says the same for as long as it waits: a picture can be looked at twice. */
    @Transactional
    SetUp begin(SecurityIdentity identity) {
        var session = sessions.current(identity).orElseThrow(SecondFactorService::noSession);
        var person = people.get(me());
        var factor = factors.heldOrNew(me());
        if (factor.isSetUp()) mustBeProven(session);
        var now = clock.instant();
        var secret = factor.waiting(session, now, config.setUpWithin())
                .map(kept -> seal.open(me(), kept))
                .orElseGet(TimeCodes::secret);
        factor.offer(seal.close(me(), secret), session, now);
        return new SetUp(TimeCodes.inLetters(secret), TimeCodes.address(secret, person.email()));
    }

    @Transactional
    RecoveryCodes renewCodes(SecurityIdentity identity) {
        var session = sessions.current(identity).orElseThrow(SecondFactorService::noSession);
        factors.held(me()).filter(SecondFactor::isSetUp).orElseThrow(Problem::notFound);
        mustBeProven(session);
        var codes = RecoveryCode.make();
        factors.keepCodes(me(), codes);
        trail.note(Deed.RENEWED_RECOVERY_CODES, me());
        mail.schedule(me());
        return new RecoveryCodes(codes.stream().map(RecoveryCode::text).toList());
    }

    @Transactional
    void remove(SecurityIdentity identity) {
        var session = sessions.current(identity).orElseThrow(SecondFactorService::noSession);
        var factor = factors.held(me()).filter(SecondFactor::isSetUp).orElseThrow(Problem::notFound);
        mustBeProven(session);
        if (isRequired() && !organisers.organisedBy(me()).isEmpty())
            throw Problem.of(
                    409,
                    "second-factor-required",
                    "Organisers need a second step here. You can set up another one instead.");
        forget(factor, me());
    }

    /** For whoever has lost phone and recovery codes, once the operator is sure who asks. */
    @Transactional
    void reset(ProgrammeId programme, ParticipantId organiser) {
        if (!organisers.organisedBy(organiser).contains(programme)) throw Problem.notFound();
        var factor = factors.held(organiser).orElseThrow(Problem::notFound);
        sessions.endAllOf(organiser);
        forget(factor, organiser);
    }

    private void forget(SecondFactor factor, ParticipantId whose) {
        factors.delete(factor);
        trail.note(Deed.REMOVED_SECOND_FACTOR, null, List.of(whose));
        mail.schedule(whose);
    }

    private void mustBeProven(SessionId session) {
        if (!sessions.isProven(session))
            throw Problem.of(403, "second-factor-needed", "Please give a code of the present second step first.");
    }

    private boolean isRequired() {
        return config.policy() == SecondFactorConfig.Policy.REQUIRED;
    }

    private static Problem noSession() {
        return Problem.of(403, "session-missing", "This needs a session that was opened by signing in.");
    }

    private ParticipantId me() {
        return new ParticipantId(caller.id());
    }
}
