package org.unmentoring.participants.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EmailTest {
    @Property
    void everySpellingOfAnAddressIsTheSameAddress(@ForAll("addresses") String address) {
        var email = Email.of(address);
        assertThat(Email.of(email.text())).isEqualTo(email);
        assertThat(Email.of(address.toUpperCase(Locale.ROOT))).isEqualTo(email);
        assertThat(Email.of(Normalizer.normalize(address, Normalizer.Form.NFD))).isEqualTo(email);
        assertThat(Email.of(" " + address + "\n")).isEqualTo(email);
    }

    @Property
    void nothingThatIsReadCanBreakAHeader(@ForAll String typed) {
        Email.read(typed).ifPresent(email -> assertThat(email.text())
                .doesNotContainAnyWhitespaces()
                .doesNotContain(",", "<", ">", "\r", "\n"));
    }

    @Test
    void fullWidthLettersAndEncodedDomainsAreTheirPlainSelves() {
        assertThat(Email.of("\uff21nn@Powys.example").text()).isEqualTo("ann@powys.example");
        assertThat(Email.of("x@xn--mn-8ja.example")).isEqualTo(Email.of("x@m\u00f4n.example"));
    }

    @Provide
    Arbitrary<String> addresses() {
        var local = Arbitraries.strings()
                .withChars("abcXYZ0189\u00e2\u0175\u00e9\u0142_+-'")
                .ofMinLength(1)
                .ofMaxLength(30);
        var domain = Arbitraries.of("powys.example", "Cyngor.M\u00f4n.example", "a-b.gov.example");
        return Combinators.combine(local, domain).as((name, at) -> name + "@" + at);
    }
}
