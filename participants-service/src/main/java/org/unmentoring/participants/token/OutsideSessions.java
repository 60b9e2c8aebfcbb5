package org.unmentoring.participants.token;

import java.util.Optional;
import org.jose4j.jwt.JwtClaims;

/** Opens a session for whoever came with a good token of the issuer outside. */
public interface OutsideSessions {
    /** @return empty for whoever organises nothing here */
    Optional<AccessToken> open(JwtClaims proved, String userAgent);
}
