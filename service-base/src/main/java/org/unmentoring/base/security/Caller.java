package org.unmentoring.base.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.unmentoring.base.problem.Problem;

/** Who calls, by the token that came along. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    @Inject
    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public UUID id() {
        return UUID.fromString(token.getSubject());
    }

    /** The subject as text, or "anyone": what an idempotency key belongs to. */
    public String name() {
        return identity.isAnonymous() ? "anyone" : token.getSubject();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Those that an organiser organises, or that a partner was let into. */
    public Set<UUID> programmes() {
        JsonArray programmes = token.getClaim("programmes");
        if (programmes == null) return Set.of();
        return programmes.getValuesAs(JsonString.class).stream()
                .map(programme -> UUID.fromString(programme.getString()))
                .collect(Collectors.toSet());
    }

    public boolean organises(UUID programme) {
        return has(Roles.ORGANISER) && programmes().contains(programme);
    }

    /** @throws Problem 404, as for a programme that never was */
    public void mustOrganise(UUID programme) {
        if (!has(Roles.OPERATOR) && !organises(programme)) throw Problem.notFound();
    }

    /** The organisation that a partner speaks for. */
    public Optional<UUID> organisation() {
        return token.<String>claim("organisation").map(UUID::fromString);
    }
}
