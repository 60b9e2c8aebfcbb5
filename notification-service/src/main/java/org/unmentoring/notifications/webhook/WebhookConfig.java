package org.unmentoring.notifications.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ConfigMapping(prefix = "unmentoring.webhooks")
interface WebhookConfig {
    /** The waits between tries that Standard Webhooks recommends: ten tries over three days. */
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> retries();

    /** An endpoint that is away is asked again after this at most, with one delivery, before the rest follows. */
    @WithDefault("PT5M")
    Duration longestRest();

    /** An endpoint without any success for so long is disabled. */
    @WithDefault("P3D")
    Duration patience();

    /** Deliveries under way to one endpoint at the same time, over all replicas. */
    @WithDefault("10")
    int atOnce();

    /** After this a delivery under way is somebody else's; longer than the courier's patience. */
    @WithDefault("PT30S")
    Duration posting();

    /** How long deliveries are signed with the secret before as well. */
    @WithDefault("PT24H")
    Duration oldSecret();

    /** Of one owner, so that nobody makes every event a thousand deliveries. */
    @WithDefault("20")
    int endpointsEach();

    /** How long deliveries can be seen and replayed. */
    @WithDefault("P30D")
    Duration kept();

    /** Sister services that hear what becomes of messages, by their names. */
    Map<String, Sister> sisters();

    interface Sister {
        Optional<String> url();

        Optional<String> secret();
    }
}
