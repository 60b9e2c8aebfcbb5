package org.unmentoring.notifications.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    private record Strict(boolean localDevelopment) implements CourierConfig {
        @Override
        public Set<Integer> ports() {
            return Set.of(443);
        }

        @Override
        public Optional<List<String>> networks() {
            return Optional.empty();
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hooks.example",
                "//hooks.example/a",
                "/a",
                "http://hooks.example/",
                "ftp://hooks.example/",
                "file:///etc/passwd",
                "gopher://hooks.example/",
                "javascript:alert(1)",
                "https:hooks.example",
                "https://",
                "https:///a",
                "https://user@hooks.example/",
                "https://user:word@hooks.example/",
                "https://@hooks.example/",
                "https://hooks.example@127.0.0.1/",
                "https://hooks.example:80/",
                "https://hooks.example:8443/",
                "https://hooks.example:0/",
                "https://hooks.example:99999/",
                "https://hooks.example/#part",
                "https://hooks.example./",
                "https://localhost./",
                "https://-hooks.example/",
                "https://hooks..example/",
                "https://hooks_1.example/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://127.0.0.01/",
                "https://127.0.0.1./",
                "https://hooks.0x7f/",
                "https://256.1.1.1/",
                "https://1.2.3.4.5/",
                "https://[::1%25lo]/",
                "https://[fe80::1%eth0]/",
                "https://１２７.０.０.１/",
                "https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
                "https://hooks。example/",
                "https://bücher.example/",
                "https://hooks.example\\@127.0.0.1/",
                "https://hooks.example /",
                "https://hooks.example/a b",
                "https://hooks.example/\r\nHost: other",
                "https://hooks.example/\u0000",
                "https://%31%32%37.0.0.1/",
                "https://hooks%2eexample/"
            })
    void whatCouldMeanAnythingElseIsRefused(String url) {
        assertThatThrownBy(() -> Destination.of(url, new Strict(false))).isInstanceOf(Unsafe.class);
    }

    @Test
    void aPlainAddressMeansWhatItSays() {
        assertThat(Destination.of("HTTPS://Hooks.Council.Example/a/b?c=d%20e", new Strict(false)))
                .isEqualTo(new Destination(true, "hooks.council.example", 443, "/a/b?c=d%20e"));
        assertThat(Destination.of("https://xn--bcher-kva.example", new Strict(false)))
                .isEqualTo(new Destination(true, "xn--bcher-kva.example", 443, "/"));
        assertThat(Destination.of("http://localhost:9000/", new Strict(true)))
                .isEqualTo(new Destination(false, "localhost", 9000, "/"));
        assertThat(Destination.of("https://[2606:4700::1111]/", new Strict(false))
                        .host())
                .isEqualTo("2606:4700::1111");
    }

    @Test
    void aVeryLongAddressIsRefused() {
        assertThatThrownBy(() -> Destination.of("https://hooks.example/" + "a".repeat(2_000), new Strict(false)))
                .isInstanceOf(Unsafe.class);
    }
}
