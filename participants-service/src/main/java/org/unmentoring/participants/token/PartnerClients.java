package org.unmentoring.participants.token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who may get a token beside the configured clients. */
public interface PartnerClients {
    /** What a partner's client has been allowed. */
    record Allowed(UUID organisation, List<UUID> programmes, List<String> scopes, boolean test) {
        Allowed narrowed(List<String> wanted) {
            return new Allowed(organisation, programmes, wanted, test);
        }

        /** As RFC 6749 writes a list. */
        String scope() {
            return String.join(" ", scopes);
        }
    }

    /** Empty when there is no such client, it is disabled, or its secret is another. */
    Optional<Allowed> proven(String id, String secret);
}
