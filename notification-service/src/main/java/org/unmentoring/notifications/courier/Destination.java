package org.unmentoring.notifications.courier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** A URL read so that it means one thing to us and to whoever wrote it; where two readers could differ it is refused. */
record Destination(boolean tls, String host, int port, String target) {
    private static final int LONGEST = 2_000;

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile("(" + LABEL + "\\.)*" + LABEL);

    /** "The host ends in a number" of the URL standard: browsers and C libraries read such hosts as IPv4 addresses. */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    static Destination of(String url, CourierConfig config) {
        var uri = parse(url);
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var tls = scheme.equals("https");
        if (!tls && !(scheme.equals("http") && config.localDevelopment()))
            throw new Unsafe("url-not-https", "Give an https address.");
        if (uri.getRawUserInfo() != null)
            throw new Unsafe("url-with-user", "Leave out the user; deliveries are signed instead.");
        if (uri.getRawFragment() != null) throw new Unsafe("url-not-valid", "Leave out the part behind the #.");
        var port = uri.getPort() >= 0 ? uri.getPort() : tls ? 443 : 80;
        if (port < 1
                || port > 65_535
                || !(config.localDevelopment() || config.ports().contains(port)))
            throw new Unsafe("url-port-refused", "Use the usual port of https, 443.");
        return new Destination(tls, host(uri.getHost().toLowerCase(Locale.ROOT)), port, target(uri));
    }

    private static URI parse(String url) {
        var readable = url.length() <= LONGEST && url.chars().allMatch(letter -> letter > ' ' && letter <= '~');
        try {
            var uri = new URI(url);
            if (readable && !uri.isOpaque() && uri.getScheme() != null && uri.getHost() != null) return uri;
        } catch (URISyntaxException unreadable) {
            // told below
        }
        throw new Unsafe(
                "url-not-valid",
                "Give an https address with a host name in ASCII (its xn-- form where it has other letters).");
    }

    private static String host(String host) {
        var known = host.startsWith("[")
                ? IPV6.matcher(host).matches()
                : ENDS_IN_A_NUMBER.matcher(host).matches()
                        ? IPV4.matcher(host).matches()
                        : host.length() <= 253 && NAME.matcher(host).matches();
        if (!known) throw new Unsafe("url-host-not-valid", "Give the host's name as it is in the DNS.");
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String target(URI uri) {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
