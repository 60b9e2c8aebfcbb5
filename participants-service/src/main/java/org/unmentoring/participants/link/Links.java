package org.unmentoring.participants.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.participants.text.Email;

/** Makes the links that mails carry, and knows them again. */
@ApplicationScoped
@Transactional
public class Links {
    private final LinkRepository links;
    private final LinkConfig config;
    private final InstantSource clock;
    private final String web;

    Links(
            LinkRepository links,
            LinkConfig config,
            InstantSource clock,
            @ConfigProperty(name = "unmentoring.web-url") String web) {
        this.links = links;
        this.config = config;
        this.clock = clock;
        this.web = web;
    }

    /** @return nothing when this address has been sent too many links of late */
    public Optional<MadeLink> toConfirm(Email email, UUID registration) {
        return make(Purpose.CONFIRM_ADDRESS, email, registration, config.confirmWithin(), "/confirm");
    }

    /** @return nothing when this address has been sent too many links of late */
    public Optional<MadeLink> toSignIn(Email email) {
        return make(Purpose.SIGN_IN, email, null, config.signInWithin(), "/sign-in");
    }

    /** The registration that a link confirms, however often it is followed. */
    public Optional<UUID> registration(String token) {
        return links.living(Purpose.CONFIRM_ADDRESS, new LinkToken(token), clock.instant())
                .map(MailedLink::registration);
    }

    /** The address that a link signs in, the first time only. */
    public Optional<Email> spend(String token) {
        return links.spend(Purpose.SIGN_IN, new LinkToken(token), clock.instant())
                .map(Email::of);
    }

    public int forget(Email email) {
        return links.forget(email.text());
    }

    private Optional<MadeLink> make(Purpose purpose, Email email, UUID registration, Duration life, String page) {
        var now = clock.instant();
        links.hold(email.text());
        if (links.madeSince(email.text(), now.minus(config.mostPerAddressWithin())) >= config.mostPerAddress()) {
            return Optional.empty();
        }
        var token = LinkToken.make();
        var link = new MailedLink(purpose, email, registration, token, now, life);
        links.persist(link);
        return Optional.of(new MadeLink(link.id(), web + page + "?token=" + token.text(), life));
    }
}
