package org.unmentoring.notifications.suppression;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;
import org.unmentoring.notifications.seal.Seal;

/** A link that unsubscribes one address. The address is in it, closed, so that it works as long as the mail is kept. */
@Singleton
public class UnsubscribeLink {
    private static final String PURPOSE = "unsubscribe";

    private final Seal seal;
    private final SuppressionConfig config;

    UnsubscribeLink(Seal seal, SuppressionConfig config) {
        this.seal = seal;
        this.config = config;
    }

    public String of(String email) {
        var envelope = seal.close(PURPOSE, Suppressions.canonical(email));
        return config.link() + Base64.getUrlEncoder().withoutPadding().encodeToString(envelope);
    }

    Optional<String> read(String token) {
        try {
            return seal.open(PURPOSE, Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
