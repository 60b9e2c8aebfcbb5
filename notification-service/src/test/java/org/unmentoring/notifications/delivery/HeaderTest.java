package org.unmentoring.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Llŷr O'Neill-ap Rhŷs",
                "李 小龍",
                "Łukasz Wiśniewski",
                "Ann \"Bo\" \\ Smith",
                "X",
                "👩‍👩‍👧 Family",
                "𠮷野家",
                "=?UTF-8?B?ZXZpbA==?=",
                "Ann <evil@example.org>, Bo",
                "a, b; c: d (e) [f] @g.example"
            })
    void aNameArrivesAsItWas(String name) throws Exception {
        var parsed = InternetAddress.parseHeader(Header.address(name, "ann@council.example"), true);
        assertThat(parsed).hasSize(1);
        assertThat(parsed[0].getAddress()).isEqualTo("ann@council.example");
        assertThat(parsed[0].getPersonal()).isEqualTo(name);
    }

    @Test
    void aPlainSubjectStaysReadable() {
        assertThat(Header.text("Did you meet Bo?")).isEqualTo("Did you meet Bo?");
    }

    @Property
    void anySubjectArrivesAsItWasOnShortAsciiLines(@ForAll("lines") String subject)
            throws UnsupportedEncodingException {
        var header = Header.text(subject);
        assertThat(header.split("\r\n")).allMatch(line -> line.length() <= 76);
        assertThat(header.replace("\r\n ", "")).matches("[\\x20-\\x7e]*");
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(subject);
    }

    @Property
    void anyTextArrivesAsItWasOnShortAsciiLines(@ForAll("texts") String text) throws Exception {
        var encoded = QuotedPrintable.encode(text);
        assertThat(encoded.split("\n")).allMatch(line -> line.length() <= 76).noneMatch(line -> line.startsWith("."));
        assertThat(encoded).matches("[\\x20-\\x7e\\n]*");
        var decoded = MimeUtility.decode(
                        new java.io.ByteArrayInputStream(encoded.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                        "quoted-printable")
                .readAllBytes();
        assertThat(new String(decoded, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(text.lines().collect(java.util.stream.Collectors.joining("\n")));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("abc XYZ=?_\"'()<>,.ŷ李́")
                .withCharRange('\u00e0', '\u024f')
                .ofMinLength(1)
                .ofMaxLength(120)
                .map(text -> text + "👩" + text)
                .filter(text -> text.equals(text.strip()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abc =.\n\t~ŷ李").ofMaxLength(400).map(text -> text + "👩");
    }
}
