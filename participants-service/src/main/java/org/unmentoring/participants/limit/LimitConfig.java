package org.unmentoring.participants.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "unmentoring.rate-limits")
interface LimitConfig {
    /** Requests of a partner's client in a minute. */
    @WithDefault("600")
    int ofAClient();

    /**
     * Requests from one network address in a minute to what anybody may call: to sign up, to sign in, to get a token. Many
     * people of a council may share one address.
     */
    @WithDefault("60")
    int ofAnAddress();
}
