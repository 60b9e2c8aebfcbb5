package org.unmentoring.notifications.courier;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A network in CIDR notation. (Netty's own filter rule is not used: its IPv6 rules also hold for every address that has
 * all bits of the mask set, so that 2000::/3 would take in fc00::/7.)
 */
record Network(byte[] prefix, int bits) {
    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]+/[0-9]{1,3}");

    static Network of(String cidr) {
        if (!NUMERIC.matcher(cidr).matches()) throw new IllegalArgumentException("no network: " + cidr);
        var slash = cidr.indexOf('/');
        var bits = Integer.parseInt(cidr.substring(slash + 1));
        try {
            var prefix = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            if (bits <= prefix.length * Byte.SIZE) return new Network(prefix, bits);
        } catch (UnknownHostException unreadable) {
            // told below
        }
        throw new IllegalArgumentException("no network: " + cidr);
    }

    boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != prefix.length) return false;
        for (int bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if (((bytes[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) return false;
        }
        return true;
    }
}
