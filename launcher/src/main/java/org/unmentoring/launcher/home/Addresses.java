package org.unmentoring.launcher.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** Where everything listens: the well-known ports, all moved by one offset so that two suites can run side by side. */
public record Addresses(int portOffset) {
    private static final int WEB = 8080;
    private static final int PARTICIPANTS = 8081;
    private static final int MATCHING = 8082;
    private static final int NOTIFICATION = 8083;
    private static final int MAIL_PAGES = 8084;
    private static final int SMTP = 8425;
    private static final int DATABASE = 8432;
    public static final int LARGEST_OFFSET = 65_535 - DATABASE;

    /** The first offset, from a thousand up, with which no port is taken. */
    public static Addresses free() {
        return IntStream.iterate(1_000, offset -> offset <= LARGEST_OFFSET, offset -> offset + 500)
                .mapToObj(Addresses::new)
                .filter(addresses -> addresses.takenPort().isEmpty())
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("No free ports were found on this machine."));
    }

    public int webPort() {
        return WEB + portOffset;
    }

    public int participantsPort() {
        return PARTICIPANTS + portOffset;
    }

    public int matchingPort() {
        return MATCHING + portOffset;
    }

    public int notificationPort() {
        return NOTIFICATION + portOffset;
    }

    public int mailPagesPort() {
        return MAIL_PAGES + portOffset;
    }

    public int smtpPort() {
        return SMTP + portOffset;
    }

    public int databasePort() {
        return DATABASE + portOffset;
    }

    public String web() {
        return url(webPort());
    }

    public String participants() {
        return url(participantsPort());
    }

    public String matching() {
        return url(matchingPort());
    }

    public String notification() {
        return url(notificationPort());
    }

    public String mailPages() {
        return url(mailPagesPort());
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }

    public void mustBeFree(boolean withDatabase) {
        takenPort()
                .filter(taken -> withDatabase || taken.getKey() != databasePort())
                .ifPresent(taken -> {
                    throw new LaunchFailure(
                            "Port %d (%s) is already in use by another program. Stop that program, or start with --port-offset 100."
                                    .formatted(taken.getKey(), taken.getValue()));
                });
    }

    private Optional<Map.Entry<Integer, String>> takenPort() {
        return byPort().entrySet().stream()
                .filter(entry -> isTaken(entry.getKey()))
                .findFirst();
    }

    private Map<Integer, String> byPort() {
        var names = new LinkedHashMap<Integer, String>();
        names.put(webPort(), "web-frontend");
        names.put(participantsPort(), "participants-service");
        names.put(matchingPort(), "matching-service");
        names.put(notificationPort(), "notification-service");
        names.put(mailPagesPort(), "mail catcher, pages");
        names.put(smtpPort(), "mail catcher, SMTP");
        names.put(databasePort(), "PostgreSQL");
        return names;
    }

    /** Asks by connecting as well: on some systems a more specific address can be bound beside a wildcard one. */
    private static boolean isTaken(int port) {
        try {
            for (var address : InetAddress.getAllByName("localhost")) {
                if (answers(address, port)) {
                    return true;
                }
            }
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return false;
            }
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
