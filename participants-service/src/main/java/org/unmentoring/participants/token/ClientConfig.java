package org.unmentoring.participants.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Programs that get tokens with a secret of their own, by client id. */
@ConfigMapping(prefix = "unmentoring.clients")
interface ClientConfig {
    @WithParentName
    Map<String, Client> all();

    interface Client {
        Optional<String> secret();

        String role();

        /** Whom a partner speaks for. */
        Optional<UUID> organisation();
    }
}
