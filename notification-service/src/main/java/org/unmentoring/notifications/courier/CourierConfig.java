package org.unmentoring.notifications.courier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "unmentoring.webhooks.courier")
interface CourierConfig {
    /** For a machine of one's own: http and any port will do. Networks that are refused stay refused. */
    @WithDefault("false")
    boolean localDevelopment();

    @WithDefault("443")
    Set<Integer> ports();

    /** Networks in CIDR notation that may be called although they are not public, such as 10.20.0.0/16. */
    Optional<List<String>> networks();

    /** From looking up the name to the answer's status line, all together. */
    @WithDefault("PT10S")
    Duration patience();
}
