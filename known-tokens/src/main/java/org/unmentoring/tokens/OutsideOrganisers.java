package org.unmentoring.tokens;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;

/** Who somebody with a good token of the issuer outside is here. */
public interface OutsideOrganisers {
    record Organiser(UUID id, Set<String> roles, List<UUID> programmes) {}

    /** Empty for whoever organises nothing. */
    Optional<Organiser> find(JwtClaims claims);
}
