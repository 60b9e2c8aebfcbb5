package org.unmentoring.notifications;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Where the service looks for its mail server. Each test puts there the one that it needs, or none. */
public class MailPort implements QuarkusTestResourceLifecycleManager {
    // A system property, since a test and the resource it names live in different class loaders.
    private static final String PORT = "unmentoring.test.mail-port";

    public static int number() {
        return Integer.getInteger(PORT);
    }

    @Override
    public Map<String, String> start() {
        System.setProperty(PORT, Integer.toString(free()));
        return Map.ofEntries(
                entry("quarkus.mailer.port", System.getProperty(PORT)),
                entry("quarkus.mailer.timeout", "3S"),
                entry("quarkus.mailer.keep-alive-timeout", "0.5S"),
                entry("quarkus.mailer.max-pool-size", "8"),
                entry("unmentoring.work.threads", "8"),
                entry("unmentoring.work.poll-every", "PT0.1S"),
                entry("unmentoring.mail.silence", "PT1S"),
                entry("unmentoring.mail.first-retry", "PT0.2S"),
                entry("unmentoring.mail.longest-retry", "PT1S"),
                entry("unmentoring.mail.per-minute-to.\"slow.example\"", "120"),
                entry("unmentoring.mail.first-pause", "PT0.3S"),
                entry("unmentoring.mail.longest-pause", "PT1S"),
                entry("unmentoring.mail.full-retry", "PT2S"),
                entry("unmentoring.message.every", "PT0.3S"),
                entry("unmentoring.simulator.bounce-after", "PT0.3S"),
                entry("unmentoring.mail.from", "UnMentoring für alle <hello@unmentoring.example>"),
                entry("unmentoring.mail.reply-to", "help@unmentoring.example"));
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }

    /** Below the ports that systems give to outgoing connections, so that nobody takes it while no server is there. */
    private static int free() {
        for (int port = 10_000 + (int) (ProcessHandle.current().pid() % 10_000); port < 32_000; port++) {
            try (var server = new ServerSocket(port)) {
                return server.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
        throw new IllegalStateException("no free port for a mail server");
    }
}
