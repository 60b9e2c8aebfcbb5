package org.unmentoring.participants.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.erasure")
interface ErasureConfig {
    /**
     * When notification-service is asked to look once more: a mail that was being handed over at the moment of the erasure has
     * arrived there by then, since nobody waits longer than ten seconds for its answer.
     */
    @WithDefault("PT15S")
    Duration secondLookAfter();
}
