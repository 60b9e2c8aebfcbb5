package org.unmentoring.tokens;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A configuration as a map has it, with the defaults of the real one. */
record Settings(Map<String, String> set) implements IssuerConfig {
    private Optional<String> text(String name) {
        return Optional.ofNullable(set.get(name)).filter(it -> !it.isEmpty());
    }

    private Optional<List<String>> texts(String name) {
        return text(name).map(it -> List.of(it.split(",")));
    }

    @Override
    public Optional<String> issuer() {
        return text("issuer");
    }

    @Override
    public Optional<List<String>> audience() {
        return texts("audience");
    }

    @Override
    public Optional<String> jwksUrl() {
        return text("jwks-url");
    }

    @Override
    public List<String> algorithms() {
        return texts("algorithms").orElse(List.of("RS256"));
    }

    @Override
    public String emailClaim() {
        return text("email-claim").orElse("email");
    }

    @Override
    public boolean emailIsVerified() {
        return text("email-is-verified").filter("true"::equals).isPresent();
    }

    @Override
    public Optional<List<String>> emailDomains() {
        return texts("email-domains");
    }

    @Override
    public Optional<String> programmesClaim() {
        return text("programmes-claim");
    }

    @Override
    public String roleClaim() {
        return text("role-claim").orElse("roles");
    }

    @Override
    public Optional<String> role() {
        return text("role");
    }

    @Override
    public Duration keysFor() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration keysWhileAwayFor() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration askAtMostEvery() {
        return Duration.ofSeconds(10);
    }
}
