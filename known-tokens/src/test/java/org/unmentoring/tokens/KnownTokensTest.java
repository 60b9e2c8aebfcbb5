package org.unmentoring.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private final KnownTokens known = new KnownTokens(() -> now);
    private int checks;

    @Test
    void aGoodTokenIsCheckedOnce() throws ParseException {
        var first = known.who("a", this::good);
        assertThat(known.who("a", this::good)).isSameAs(first);
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void anotherTokenIsCheckedByItself() throws ParseException {
        known.who("a", this::good);
        known.who("b", this::good);
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void whoseTimeIsOverIsCheckedAgain() throws ParseException {
        known.who("a", this::good);
        now = now.plusSeconds(30);
        known.who("a", this::good);
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void aTokenThatWasRefusedIsNotRemembered() throws ParseException {
        assertThatThrownBy(() -> known.who("a", this::refused)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> known.who("a", this::refused)).isInstanceOf(ParseException.class);
        known.who("a", this::good);
        assertThat(checks).isEqualTo(3);
    }

    private JWTCallerPrincipal good() {
        checks++;
        var claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(now.getEpochSecond() + 30));
        return new DefaultJWTCallerPrincipal(claims);
    }

    private JWTCallerPrincipal refused() throws ParseException {
        checks++;
        throw new ParseException("not ours");
    }
}
