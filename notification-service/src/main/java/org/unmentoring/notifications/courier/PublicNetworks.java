package org.unmentoring.notifications.courier;

import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a stranger may make us call: those that IANA's registries of special-purpose addresses leave for the
 * public (RFC 6890), unless the operator allows a network.
 */
@Singleton
class PublicNetworks {
    private static final List<Network> SPECIAL_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10", // shared by carriers
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local, where clouds keep their metadata
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3"); // multicast, reserved, broadcast

    /** All of IPv6 that is public so far; mapped, translated, unique-local and link-local addresses are outside of it. */
    private static final List<Network> GLOBAL_V6 = networks("2000::/3");

    /** What carries an IPv4 address inside is refused whole: nobody could tell where it ends up. */
    private static final List<Network> SPECIAL_V6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private final List<Network> allowed;

    PublicNetworks(CourierConfig config) {
        allowed = networks(config.networks().stream().flatMap(List::stream).toArray(String[]::new));
    }

    boolean allow(InetAddress address) {
        return holds(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? !holds(SPECIAL_V4, address)
                : holds(GLOBAL_V6, address) && !holds(SPECIAL_V6, address);
    }

    private static boolean holds(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address));
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::of).toList();
    }
}
