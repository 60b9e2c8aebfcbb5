package org.unmentoring.participants.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.session.SessionId;
import org.unmentoring.participants.session.Sessions;

/** The door for whoever signs people in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SecondFactors {
    private final SecondFactorRepository factors;
    private final SecondFactorConfig config;
    private final SecretSeal seal;
    private final Sessions sessions;
    private final SecondFactorMail mail;
    private final Trail trail;
    private final InstantSource clock;

    SecondFactors(
            SecondFactorRepository factors,
            SecondFactorConfig config,
            SecretSeal seal,
            Sessions sessions,
            SecondFactorMail mail,
            Trail trail,
            InstantSource clock) {
        this.factors = factors;
        this.config = config;
        this.seal = seal;
        this.sessions = sessions;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    public Need neededBy(ParticipantId organiser) {
        if (factors.of(organiser).filter(SecondFactor::isSetUp).isPresent()) return Need.CODE;
        return config.policy() == SecondFactorConfig.Policy.REQUIRED ? Need.SET_UP : Need.NONE;
    }

    /** A code of the app, or a recovery code; the first of a new app ends its set-up. */
    public Given give(ParticipantId person, SessionId session, String code) {
        var now = clock.instant();
        var factor = factors.held(person).orElse(null);
        if (factor == null) return Given.Wrong.nothingSetUp();
        var locked = factor.lockedAt(now);
        if (locked.isPresent()) return tooOften(now, locked.get());
        var waiting = factor.waiting(session, now, config.setUpWithin());
        if (waiting.isEmpty() && !factor.isSetUp()) return Given.Wrong.nothingSetUp();
        var right = waiting.isPresent()
                ? endSetUp(person, session, factor, waiting.get(), code)
                : check(person, factor, code) ? List.<String>of() : null;
        if (right != null) {
            sessions.proven(session);
            return new Given.Right(right);
        }
        factor.wrongCode(now, config.mostWrongCodes(), config.lockedFor());
        return factor.lockedAt(now).<Given>map(until -> tooOften(now, until)).orElseGet(Given.Wrong::code);
    }

    private List<String> endSetUp(
            ParticipantId person, SessionId session, SecondFactor factor, byte[] waiting, String code) {
        var now = clock.instant();
        var step = TimeCodes.step(seal.open(person, waiting), digits(code), now, 0);
        if (step.isEmpty()) return null;
        factor.setUp(step.getAsLong(), now);
        var codes = RecoveryCode.make();
        factors.keepCodes(person, codes);
        // What was opened without it, perhaps by somebody else who reads these mails, ends.
        sessions.endOthersOf(person, session);
        trail.note(Deed.SET_UP_SECOND_FACTOR, person);
        mail.schedule(person);
        return codes.stream().map(RecoveryCode::text).toList();
    }

    private boolean check(ParticipantId person, SecondFactor factor, String code) {
        var step = TimeCodes.step(seal.open(person, factor.secret()), digits(code), clock.instant(), factor.lastStep());
        if (step.isPresent()) {
            factor.taken(step.getAsLong());
            return true;
        }
        if (!factors.spend(person, new RecoveryCode(code))) return false;
        factor.forgiveWrongCodes();
        trail.note(Deed.USED_RECOVERY_CODE, person);
        mail.schedule(person);
        return true;
    }

    /** Some apps show a gap in the middle. */
    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static Given tooOften(Instant now, Instant until) {
        return Given.Wrong.tooOften(Duration.between(now, until).plusSeconds(1));
    }
}
