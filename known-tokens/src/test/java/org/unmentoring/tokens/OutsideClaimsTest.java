package org.unmentoring.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class OutsideClaimsTest {
    private static final UUID PROGRAMME = UUID.randomUUID();

    @Test
    void anAddressCountsOnlyWhenItIsVouchedFor() {
        assertThat(email(Map.of(), Map.of("email", "a@b.example"))).isEmpty();
        assertThat(email(Map.of(), Map.of("email", "a@b.example", "email_verified", false)))
                .isEmpty();
        assertThat(email(Map.of(), Map.of("email", "a@b.example", "email_verified", true)))
                .contains("a@b.example");
        assertThat(email(Map.of(), Map.of("email", "a@b.example", "xms_edov", "1")))
                .contains("a@b.example");
        assertThat(email(Map.of("email-is-verified", "true"), Map.of("email", "a@b.example")))
                .contains("a@b.example");
        assertThat(email(Map.of("email-claim", "upn", "email-is-verified", "true"), Map.of("upn", "a@b.example")))
                .contains("a@b.example");
        assertThat(email(Map.of(), Map.of("email", List.of("a@b.example"), "email_verified", true)))
                .isEmpty();
    }

    @Test
    void addressesOfOtherDomainsDoNotCount() {
        var ours = Map.of("email-domains", "council.example,nesta.example");
        assertThat(email(ours, Map.of("email", "a@Council.example", "email_verified", true)))
                .isPresent();
        assertThat(email(ours, Map.of("email", "a@council.example.evil.example", "email_verified", true)))
                .isEmpty();
    }

    @Test
    void programmesCountWithTheRoleThatIsAskedFor() {
        var set = Map.of("programmes-claim", "programmes", "role", "organises", "role-claim", "realm_access/roles");
        var programmes = List.of(PROGRAMME.toString(), "no id");
        assertThat(meaning(set).programmes(claims(Map.of("programmes", programmes))))
                .isEmpty();
        var with = claims(
                Map.of("programmes", programmes, "realm_access", Map.of("roles", List.of("staff", "organises"))));
        assertThat(meaning(set).programmes(with)).containsExactly(PROGRAMME);
        assertThat(meaning(set).isKeptOut(with)).isFalse();
        assertThat(meaning(set).isKeptOut(claims(Map.of("realm_access", "organises"))))
                .isTrue();
        assertThat(meaning(Map.of()).programmes(with)).as("off by default").isEmpty();
    }

    @Test
    void nobodyIsBelievedByDefaultAndAHalfSetIssuerDoesNotStart() {
        assertThat(issuer(config(Map.of("issuer", ""))).isTrusted()).isFalse();
        for (var half : List.of(
                Map.of("audience", ""),
                Map.of("issuer", "http://login.example"),
                Map.of("algorithms", "RS256,HS256"),
                Map.of("algorithms", "none")))
            assertThatThrownBy(() -> issuer(config(half))).isInstanceOf(IllegalStateException.class);
    }

    private static Optional<String> email(Map<String, String> set, Map<String, ?> claims) {
        return meaning(set).provedEmail(claims(claims));
    }

    private static OutsideClaims meaning(Map<String, String> set) {
        return new OutsideClaims(config(set));
    }

    private static OutsideIssuer issuer(IssuerConfig config) {
        return new OutsideIssuer(config, new OutsideKeys(config), () -> Instant.EPOCH);
    }

    private static IssuerConfig config(Map<String, String> set) {
        var settings = new HashMap<>(Map.of("issuer", "https://login.example", "audience", "us"));
        settings.putAll(set);
        return new Settings(settings);
    }

    private static JwtClaims claims(Map<String, ?> given) {
        var claims = new JwtClaims();
        given.forEach(claims::setClaim);
        return claims;
    }
}
