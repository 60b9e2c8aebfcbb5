package org.unmentoring.participants.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.base.ids.TypedId;
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

    /** @return nothing when this address has been sent too many links of late */
    public Optional<MadeLink> toChangeAddress(Email email, TypedId participant, Duration life) {
        return made(email, life, "/change-address", token -> new MailedLink(
                        Purpose.CHANGE_ADDRESS, email, null, token, clock.instant(), life)
                .changing(participant.value()));
    }

    /** @return nothing when this address has been sent too many links of late */
    public Optional<MadeLink> toOrganise(Email email, TypedId invitation, Duration life) {
        return made(email, life, "/organise-with-us", token -> new MailedLink(
                        Purpose.ORGANISE, email, null, token, clock.instant(), life)
                .inviting(invitation.value()));
    }

    /** The invitation to organise that a link accepts, however often it is followed. */
    public Optional<UUID> organiserInvitation(String token) {
        return links.living(Purpose.ORGANISE, new LinkToken(token), clock.instant())
                .map(MailedLink::organiserInvitation);
    }

    /** Whose new address a link confirms, however often it is followed. */
    public Optional<Move> move(String token) {
        return links.living(Purpose.CHANGE_ADDRESS, new LinkToken(token), clock.instant())
                .map(MailedLink::move);
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

    /** One of our pages, for a mail that needs no token. */
    public String page(String path) {
        return web + path;
    }

    public int forget(Email email) {
        return links.forget(email.text());
    }

    private Optional<MadeLink> make(Purpose purpose, Email email, UUID registration, Duration life, String page) {
        return made(
                email, life, page, token -> new MailedLink(purpose, email, registration, token, clock.instant(), life));
    }

    private Optional<MadeLink> made(Email email, Duration life, String page, Function<LinkToken, MailedLink> maker) {
        var now = clock.instant();
        links.hold(email.text());
        if (links.madeSince(email.text(), now.minus(config.mostPerAddressWithin())) >= config.mostPerAddress()) {
            return Optional.empty();
        }
        var token = LinkToken.make();
        var link = maker.apply(token);
        links.persist(link);
        return Optional.of(new MadeLink(link.id(), web + page + "?token=" + token.text(), life));
    }
}
