package org.unmentoring.notifications.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetworksTest {
    private record Allowing(Optional<List<String>> networks) implements CourierConfig {
        @Override
        public boolean localDevelopment() {
            return false;
        }

        @Override
        public Set<Integer> ports() {
            return Set.of(443);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }
    }

    private final PublicNetworks usual = new PublicNetworks(new Allowing(Optional.empty()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNotPublicIsRefused(String text) throws UnknownHostException {
        assertThat(usual.allow(InetAddress.getByName(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void whatIsPublicIsAllowed(String text) throws UnknownHostException {
        assertThat(usual.allow(InetAddress.getByName(text))).isTrue();
    }

    @Test
    void anIpv4AddressInDisguiseIsRefusedAsWell() throws UnknownHostException {
        var mapped = new byte[16];
        mapped[10] = mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;
        assertThat(usual.allow(Inet6Address.getByAddress(null, mapped, -1))).isFalse();
    }

    @Test
    void theOperatorCanAllowANetwork() throws UnknownHostException {
        var some = new PublicNetworks(new Allowing(Optional.of(List.of("10.20.0.0/16", "fd12::/16"))));
        assertThat(some.allow(InetAddress.getByName("10.20.3.4"))).isTrue();
        assertThat(some.allow(InetAddress.getByName("fd12::7"))).isTrue();
        assertThat(some.allow(InetAddress.getByName("10.21.3.4"))).isFalse();
        assertThat(some.allow(InetAddress.getByName("127.0.0.1"))).isFalse();
    }

    /** What Java itself knows to be special, we must know as well. */
    @Property
    void nothingThatJavaCallsSpecialIsPublic(@ForAll @Size(4) byte[] four, @ForAll @Size(16) byte[] sixteen)
            throws UnknownHostException {
        for (var bytes : List.of(four, sixteen)) {
            var address = InetAddress.getByAddress(bytes);
            var special = address.isLoopbackAddress()
                    || address.isAnyLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress();
            if (special) assertThat(usual.allow(address)).as(address.toString()).isFalse();
        }
    }
}
