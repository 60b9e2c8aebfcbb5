package org.unmentoring.web.outside;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The OpenID provider of the organisers' organisation. Without one nothing is offered. */
@ConfigMapping(prefix = "unmentoring.organisation-sign-in")
interface OutsideConfig {
    Optional<String> issuer();

    Optional<String> clientId();

    /** Of a confidential client; a public one has PKCE alone. */
    Optional<String> clientSecret();

    @WithDefault("openid email profile")
    String scope();

    default boolean isSet() {
        return issuer().isPresent() && clientId().isPresent();
    }
}
