package org.unmentoring.participants.token;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.util.ResourceUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The keys that tokens are signed with, one after the other. A key is published as soon as it is there and signs from its
 * own moment on; the one before stays published until the last token that it signed has run out.
 */
@Startup
@Singleton
class SigningKeys {
    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private record Known(List<SigningKey> keys, Instant lookedAt) {}

    private final SigningKey first;
    private final KeyConfig config;
    private final InstantSource clock;
    private volatile Known known;

    SigningKeys(
            @ConfigProperty(name = "smallrye.jwt.sign.key") Optional<String> inline,
            @ConfigProperty(name = "smallrye.jwt.sign.key.location") Optional<String> location,
            KeyConfig config,
            InstantSource clock)
            throws KeyFolder.Unreadable {
        this.first = first(inline.or(() -> location.map(SigningKeys::content)).orElseThrow(SigningKeys::missing));
        this.config = config;
        this.clock = clock;
        this.known = look();
    }

    /** The configured one, that signed before any of the folder did. */
    RSAPrivateCrtKey first() {
        return first.key();
    }

    SigningKey signing() {
        var now = clock.instant();
        var keys = keys();
        return keys.stream()
                .filter(key -> !key.from().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElse(first);
    }

    /** Those that sign, will sign, or have signed a token that may still be good. */
    List<SigningKey> live() {
        var longest = clock.instant().minus(Tokens.LONGEST).minus(Tokens.LONGEST_DIFFERENCE_OF_CLOCKS);
        var keys = keys();
        var live = new ArrayList<SigningKey>();
        for (int i = 0; i < keys.size(); i++) {
            boolean follows = i + 1 < keys.size() && keys.get(i + 1).from().isBefore(longest);
            if (!follows) live.add(keys.get(i));
        }
        return live;
    }

    /** @param kid as a token names it; one that names none was signed with the first */
    Optional<SigningKey> called(String kid) {
        return live().stream()
                .filter(key -> kid == null ? key == first : key.kid().equals(kid))
                .findFirst();
    }

    private List<SigningKey> keys() {
        var latest = known;
        if (latest.lookedAt.plus(config.lookEvery()).isAfter(clock.instant())) return latest.keys;
        try {
            known = look();
        } catch (KeyFolder.Unreadable wrong) {
            LOG.errorf("signing keys stay as they were: %s", wrong.getMessage());
            known = new Known(latest.keys, clock.instant());
        }
        return known.keys;
    }

    private Known look() throws KeyFolder.Unreadable {
        var keys = new ArrayList<SigningKey>();
        keys.add(first);
        if (config.folder().isPresent())
            keys.addAll(KeyFolder.read(config.folder().get()));
        keys.sort(Comparator.comparing(SigningKey::from));
        return new Known(List.copyOf(keys), clock.instant());
    }

    private static SigningKey first(String pem) {
        try {
            return SigningKey.read(pem, Instant.EPOCH);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw missing();
        }
    }

    private static String content(String location) {
        try {
            return Optional.ofNullable(ResourceUtils.readResource(location)).orElseThrow(SigningKeys::missing);
        } catch (IOException e) {
            throw missing();
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "Set SMALLRYE_JWT_SIGN_KEY_LOCATION to a readable RSA private key (PKCS#8, PEM): tokens are signed with it.");
    }
}
