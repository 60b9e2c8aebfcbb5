package org.unmentoring.participants.chain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.audit")
interface ChainConfig {
    /** An entry that nobody sealed yet could be changed unseen by who has the database, so not minutes. */
    @WithDefault("PT5S")
    Duration sealEvery();

    /** Long enough for a complaint and what follows from it. The database lets nothing go before ninety days. */
    @WithDefault("P730D")
    Duration keptFor();
}
