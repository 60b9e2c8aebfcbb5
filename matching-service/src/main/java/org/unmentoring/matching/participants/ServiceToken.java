package org.unmentoring.matching.participants;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** This service's own token (OAuth 2 client credentials), kept until shortly before it ends. */
@ApplicationScoped
public class ServiceToken {

    private static final String CLIENT = "matching-service";

    /** A token in use must not end on its way. */
    private static final Duration EARLY = Duration.ofSeconds(60);

    private final ParticipantsClient participants;
    private final InstantSource clock;
    private final Optional<String> secret;
    private String bearer;
    private Instant renewAt = Instant.MIN;

    ServiceToken(
            @RestClient ParticipantsClient participants,
            InstantSource clock,
            @ConfigProperty(name = "unmentoring.matching.secret") Optional<String> secret) {
        this.participants = participants;
        this.clock = clock;
        this.secret = secret;
    }

    void start(@Observes StartupEvent starting) {
        if (secret.isEmpty()) {
            throw new IllegalStateException(
                    "Please set UNMENTORING_MATCHING_SECRET to the client secret of matching-service; it can't start without.");
        }
    }

    /** For the Authorization header of a call to a sister service. */
    public synchronized String bearer() {
        if (!clock.instant().isBefore(renewAt)) {
            var token = participants.token("client_credentials", CLIENT, secret.orElseThrow());
            bearer = "Bearer " + token.accessToken();
            renewAt = clock.instant().plusSeconds(token.expiresIn()).minus(EARLY);
        }
        return bearer;
    }

    /** The keys or the secret were changed: the next call asks for a new token. */
    public synchronized void refused() {
        renewAt = Instant.MIN;
    }
}
