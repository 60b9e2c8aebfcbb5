package org.unmentoring.base.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.UUID;
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

    public boolean organises(UUID programme) {
        JsonArray programmes = token.getClaim("programmes");
        return has(Roles.ORGANISER)
                && programmes != null
                && programmes.getValuesAs(JsonString.class).stream()
                        .anyMatch(organised -> organised.getString().equals(programme.toString()));
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
