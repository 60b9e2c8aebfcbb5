package org.unmentoring.tokens;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;

/** What the claims of a good token of the issuer outside mean to us, by configuration. */
@Singleton
public class OutsideClaims {
    private final IssuerConfig config;

    OutsideClaims(IssuerConfig config) {
        this.config = config;
    }

    /** An address that the issuer vouches for; else empty: in some directories people can write there what they like. */
    public Optional<String> provedEmail(JwtClaims claims) {
        return claims.getClaimValue(config.emailClaim()) instanceof String email && isProved(claims) && isOurs(email)
                ? Optional.of(email)
                : Optional.empty();
    }

    public Optional<String> name(JwtClaims claims) {
        return claims.getClaimValue("name") instanceof String name ? Optional.of(name) : Optional.empty();
    }

    /** What somebody organises by a role and a list of ids, without having been invited here. */
    public List<UUID> programmes(JwtClaims claims) {
        var named = config.programmesClaim().map(claim -> texts(claims, claim)).orElse(List.of());
        var allowed = config.role()
                .map(role -> texts(claims, config.roleClaim()).contains(role))
                .orElse(true);
        return allowed
                ? named.stream().flatMap(id -> id(id).stream()).distinct().toList()
                : List.of();
    }

    /** Whether a role is asked for that this person does not have. */
    public boolean isKeptOut(JwtClaims claims) {
        return config.role()
                .filter(role -> !texts(claims, config.roleClaim()).contains(role))
                .isPresent();
    }

    /** The same for the same person at the same issuer, and nobody's here. */
    public UUID stranger(JwtClaims claims) {
        var who = config.issuer().orElseThrow() + " " + claims.getClaimValue("sub");
        return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isProved(JwtClaims claims) {
        return config.emailIsVerified() || isTrue(claims, "email_verified") || isTrue(claims, "xms_edov");
    }

    private boolean isOurs(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return config.emailDomains().map(ours -> ours.contains(domain)).orElse(true);
    }

    private static boolean isTrue(JwtClaims claims, String claim) {
        var value = claims.getClaimValue(claim);
        return value != null && List.of("true", "1").contains(value.toString());
    }

    private static List<String> texts(JwtClaims claims, String path) {
        Object found = claims.getClaimsMap();
        for (var step : path.split("/")) found = found instanceof Map<?, ?> map ? map.get(step) : null;
        if (found instanceof Collection<?> many)
            return new ArrayList<>(many.stream().map(String::valueOf).toList());
        return found instanceof String text ? Arrays.asList(text.split("[ ,]+")) : List.of();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
