package org.unmentoring.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.programme.ProgrammeId;

/** Sign-ups that nobody has confirmed, and one more mail to them. */
@ApplicationScoped
class Reminding {
    /** Who signed up just now is still looking for the first mail. */
    private static final Duration A_WHILE = Duration.ofHours(1);

    private final RegistrationRepository registrations;
    private final ConfirmationMail mail;
    private final Caller caller;
    private final InstantSource clock;

    Reminding(RegistrationRepository registrations, ConfirmationMail mail, Caller caller, InstantSource clock) {
        this.registrations = registrations;
        this.mail = mail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Unconfirmed unconfirmed(ProgrammeId programme) {
        caller.mustOrganise(programme.value());
        var waiting = waiting(programme);
        return new Unconfirmed(
                waiting.size(), waiting.isEmpty() ? null : waiting.get(0).registeredAt(), (int)
                        waiting.stream().filter(this::canBeReminded).count());
    }

    /** Each once: a second time nobody is left to remind. */
    @Transactional
    Reminded remind(ProgrammeId programme) {
        caller.mustOrganise(programme.value());
        var now = clock.instant();
        var some = waiting(programme).stream().filter(this::canBeReminded).toList();
        some.forEach(registration -> {
            registration.remind(now);
            mail.schedule(registration.id(), now);
        });
        return new Reminded(some.size());
    }

    private List<Registration> waiting(ProgrammeId programme) {
        return registrations.unconfirmed(programme, clock.instant().minus(RegistrationService.WORTH_A_MAIL));
    }

    private boolean canBeReminded(Registration registration) {
        return !registration.isReminded()
                && registration.registeredAt().plus(A_WHILE).isBefore(clock.instant());
    }
}
