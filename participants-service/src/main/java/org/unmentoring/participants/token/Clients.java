package org.unmentoring.participants.token;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows who may get a token with which secret. No start without the secrets: an empty one would open the door. */
@Startup
@Singleton
class Clients {
    private static final int SHORTEST_SECRET = 16;
    private final Map<String, ClientConfig.Client> clients;

    Clients(ClientConfig config) {
        this.clients = config.all();
        clients.forEach((id, client) -> {
            if (client.secret().map(String::length).orElse(0) < SHORTEST_SECRET) {
                throw new IllegalStateException("Set " + variable(id) + " to a secret of at least " + SHORTEST_SECRET
                        + " characters: the client " + id + " gets its tokens with it.");
            }
        });
    }

    Optional<ClientConfig.Client> proven(String id, String secret) {
        return Optional.ofNullable(clients.get(id))
                .filter(client -> same(client.secret().orElseThrow(), secret));
    }

    /** Hashes are of one length, so the time of the comparison tells nothing. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(hash(one), hash(other));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String variable(String id) {
        return "UNMENTORING_" + id.replaceAll("-service$", "").replace('-', '_').toUpperCase(Locale.ROOT) + "_SECRET";
    }
}
