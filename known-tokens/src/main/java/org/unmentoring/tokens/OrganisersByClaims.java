package org.unmentoring.tokens;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;

/** Where nobody is known by an address: by a role and programmes in the token alone. */
@DefaultBean
@ApplicationScoped
class OrganisersByClaims implements OutsideOrganisers {
    private final OutsideClaims meaning;

    OrganisersByClaims(OutsideClaims meaning) {
        this.meaning = meaning;
    }

    @Override
    public Optional<Organiser> find(JwtClaims claims) {
        var programmes = meaning.programmes(claims);
        return programmes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Organiser(meaning.stranger(claims), Set.of("organiser"), programmes));
    }
}
