package org.unmentoring.participants.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.links")
public interface LinkConfig {
    /** Long enough for a weekend away from the desk. */
    @WithDefault("PT72H")
    Duration confirmWithin();

    @WithDefault("PT10M")
    Duration signInWithin();

    /** So that nobody's mailbox can be filled by asking for links to it. */
    @WithDefault("5")
    int mostPerAddress();

    @WithDefault("PT10M")
    Duration mostPerAddressWithin();
}
