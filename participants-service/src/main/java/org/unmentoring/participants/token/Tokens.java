package org.unmentoring.participants.token;

import static org.unmentoring.base.security.Roles.ORGANISER;
import static org.unmentoring.base.security.Roles.PARTICIPANT;
import static org.unmentoring.base.security.Roles.PARTNER;
import static org.unmentoring.base.security.Roles.SERVICE;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;

/** Makes the tokens that every service of the suite believes. */
@ApplicationScoped
public class Tokens {
    static final Duration OF_CLIENTS = Duration.ofMinutes(10);
    public static final Duration OF_PEOPLE = Duration.ofHours(8);
    static final Duration LONGEST = OF_PEOPLE;
    static final Duration LONGEST_DIFFERENCE_OF_CLOCKS = Duration.ofMinutes(1);
    private static final String US = "unmentoring";
    private static final String OURSELVES = "participants-service";

    private final SigningKeys signing;
    private final InstantSource clock;

    Tokens(SigningKeys signing, InstantSource clock) {
        this.signing = signing;
        this.clock = clock;
    }

    /** @param session named in the token, so that it can be ended before the token runs out */
    public AccessToken ofPerson(UUID participant, UUID session) {
        return sign(person(participant, session), OF_PEOPLE);
    }

    /**
     * Of an organiser who has not taken the second step: to every service simply a person.
     *
     * @param step what is wanted, for the pages
     */
    public AccessToken ofPersonBefore(String step, UUID participant, UUID session) {
        return sign(person(participant, session).claim("second_factor", step), OF_PEOPLE);
    }

    /**
     * With the address, to which test mails go: a sister service knows nobody's.
     *
     * @param until when the session ends, however late a code was given in it
     */
    public AccessToken ofOrganiser(
            UUID participant, UUID session, String name, String email, List<UUID> organised, Instant until) {
        var claims = claims(participant.toString(), Set.of(PARTICIPANT, ORGANISER))
                .claim("programmes", organised.stream().map(UUID::toString).toList())
                .claim("sid", session.toString())
                .claim("name", name)
                .claim("email", email);
        return sign(claims, until);
    }

    /** For our own calls to a sister service. */
    public AccessToken ofThisService() {
        return sign(claims(OURSELVES, Set.of(SERVICE)), OF_CLIENTS);
    }

    AccessToken ofClient(String id, ClientConfig.Client client) {
        var roles = new HashSet<>(Set.of(client.role()));
        if (client.role().equals(PARTNER)) roles.addAll(Scopes.ALL);
        var claims = claims(id, roles);
        client.organisation().ifPresent(organisation -> claims.claim("organisation", organisation.toString()));
        return sign(claims, OF_CLIENTS);
    }

    AccessToken ofPartner(String id, PartnerClients.Allowed allowed) {
        var roles = new HashSet<>(allowed.scopes());
        roles.add(PARTNER);
        if (allowed.test()) roles.add(Scopes.SANDBOX);
        var claims = claims(id, roles)
                .claim("organisation", allowed.organisation().toString())
                .claim(
                        "programmes",
                        allowed.programmes().stream().map(UUID::toString).toList())
                .claim("client_id", id)
                .claim("scope", allowed.scope());
        return sign(claims, OF_CLIENTS);
    }

    private static JwtClaimsBuilder person(UUID participant, UUID session) {
        return claims(participant.toString(), Set.of(PARTICIPANT))
                .claim("programmes", List.of())
                .claim("sid", session.toString());
    }

    private static JwtClaimsBuilder claims(String subject, Set<String> roles) {
        return Jwt.issuer(US).audience(US).subject(subject).groups(roles);
    }

    private AccessToken sign(JwtClaimsBuilder claims, Duration life) {
        return sign(claims, clock.instant().plus(life));
    }

    private AccessToken sign(JwtClaimsBuilder claims, Instant until) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var end = until.truncatedTo(ChronoUnit.SECONDS);
        var key = signing.signing();
        var text = claims.issuedAt(now)
                .expiresAt(end)
                .claim("jti", TypedId.next().toString())
                .jws()
                .keyId(key.kid())
                .sign(key.key());
        return new AccessToken(text, end);
    }
}
