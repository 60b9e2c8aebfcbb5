package org.unmentoring.participants.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.OrganiserService;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.session.Device;
import org.unmentoring.participants.text.Email;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.token.AccessToken;
import org.unmentoring.participants.token.OutsideSessions;
import org.unmentoring.tokens.OutsideClaims;

/** Organisers who sign in at their own organisation. The second step is that one's business. */
@ApplicationScoped
class SigningInFromOutside implements OutsideSessions {
    private static final Logger LOG = Logger.getLogger(SigningInFromOutside.class);

    private final InvitedOrganisers invited;
    private final OutsideClaims meaning;
    private final OrganiserService organisers;
    private final ProgrammeService programmes;
    private final SignInService signIn;

    SigningInFromOutside(
            InvitedOrganisers invited,
            OutsideClaims meaning,
            OrganiserService organisers,
            ProgrammeService programmes,
            SignInService signIn) {
        this.invited = invited;
        this.meaning = meaning;
        this.organisers = organisers;
        this.programmes = programmes;
        this.signIn = signIn;
    }

    @Override
    @Transactional
    public Optional<AccessToken> open(JwtClaims proved, String userAgent) {
        if (meaning.isKeptOut(proved)) return Optional.empty();
        appoint(proved);
        var token = invited.person(proved).flatMap(person -> signIn.openProven(person, Device.of(userAgent)));
        if (token.isEmpty()) LOG.info("somebody of the issuer outside organises nothing here");
        return token;
    }

    /** Whom the issuer names as an organiser is one from now on, as if invited. */
    private void appoint(JwtClaims proved) {
        var email = meaning.provedEmail(proved).flatMap(Email::read);
        if (email.isEmpty()) return;
        var organised = invited.person(proved)
                .map(Person::id)
                .map(organisers::organisedBy)
                .orElse(List.of());
        meaning.programmes(proved).stream()
                .map(ProgrammeId::new)
                .filter(id -> !organised.contains(id))
                .flatMap(id -> programmes.find(id).stream())
                .filter(programme -> programme.admits(email.get()))
                .forEach(programme -> organisers.welcome(
                        programme.id(),
                        email.get(),
                        name(proved).orElse(email.get().text())));
    }

    /** As one may be typed here, too. */
    private Optional<String> name(JwtClaims proved) {
        return meaning.name(proved).filter(OneLine.Rule::holds);
    }
}
