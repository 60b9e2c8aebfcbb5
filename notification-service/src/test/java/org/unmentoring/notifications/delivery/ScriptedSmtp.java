package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server in the mood that each recipient's script says, one mood an attempt; kind to everybody else. */
class ScriptedSmtp implements AutoCloseable {
    enum Mood {
        TAKES,
        BUSY,
        CLOSING,
        NO_SUCH_MAILBOX,
        FULL,
        UNWANTED,
        REFUSES_DATA,
        SILENT_AT_RCPT,
        SILENT_AFTER_DATA,
        TAKES_BUT_CUTS,
        GARBLED
    }

    record Mail(String recipient, String content) {}

    private final ServerSocket door;
    private final Thread porter;
    private final List<Socket> guests = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Mood>> scripts = new ConcurrentHashMap<>();
    private final Map<String, Mood> domains = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private volatile String greeting = "220 scripted";
    private volatile boolean promisesTls;
    private volatile int mostAnswered = Integer.MAX_VALUE;

    ScriptedSmtp(int port) throws IOException {
        door = new ServerSocket(port);
        porter = run(() -> {
            while (!door.isClosed()) welcome(door.accept());
        });
    }

    void script(String recipient, Mood... moods) {
        scripts.put(recipient, new ArrayDeque<>(Arrays.asList(moods)));
    }

    /** For everybody there who has no script. */
    void scriptDomain(String domain, Mood mood) {
        domains.put(domain, mood);
    }

    /** How often mails to such addresses were tried. */
    long triesAt(String domain) {
        return asked.stream()
                .filter(recipient -> recipient.endsWith("@" + domain))
                .count();
    }

    void greetWith(String line) {
        greeting = line;
    }

    void promiseTls(boolean promise) {
        promisesTls = promise;
    }

    /** The next so many mails get their answer; those after them are received, and nothing is said. */
    void answerOnly(int more) {
        mostAnswered = mails.size() + more;
    }

    /** Received, and their sender waits to hear so. */
    int unanswered() {
        return Math.max(0, mails.size() - mostAnswered);
    }

    List<Mail> mailsTo(String recipient) {
        return mails.stream().filter(mail -> mail.recipient().equals(recipient)).toList();
    }

    @Override
    public void close() throws IOException {
        door.close();
        try {
            porter.join(); // the port is free only when nobody waits at it any more
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        for (var guest : guests) guest.close();
    }

    private interface Talk {
        void go() throws IOException;
    }

    private static Thread run(Talk talk) {
        var thread = new Thread(() -> {
            try {
                talk.go();
            } catch (IOException hungUp) {
                // the guest or the test has left; nothing to tell
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void welcome(Socket guest) {
        guests.add(guest);
        run(() -> {
            try (guest) {
                new Dialogue(guest).talk();
            }
        });
    }

    private class Dialogue {
        private final Socket guest;
        private final BufferedReader in;
        private String recipient;
        private Mood mood;

        Dialogue(Socket guest) throws IOException {
            this.guest = guest;
            this.in = new BufferedReader(new InputStreamReader(guest.getInputStream(), ISO_8859_1));
        }

        void talk() throws IOException {
            say(greeting);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) rcpt(line);
                else if (line.startsWith("DATA")) data();
                else if (line.startsWith("STARTTLS")) say("454 4.7.0 not today");
                else if (line.startsWith("QUIT")) return;
                else say(line.startsWith("EHLO") ? abilities() : "250 2.0.0 fine");
            }
        }

        private String abilities() {
            return "250-scripted\r\n" + (promisesTls ? "250-STARTTLS\r\n" : "") + "250 ENHANCEDSTATUSCODES";
        }

        private void rcpt(String line) throws IOException {
            recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            asked.add(recipient);
            var script = scripts.getOrDefault(recipient, new ArrayDeque<>());
            var usual = domains.getOrDefault(recipient.substring(recipient.indexOf('@') + 1), Mood.TAKES);
            synchronized (script) {
                mood = script.isEmpty() ? usual : script.poll();
            }
            switch (mood) {
                case BUSY -> say("451 4.7.1 <" + recipient + "> greylisted");
                case CLOSING -> {
                    say("421 4.3.2 closing");
                    guest.close();
                }
                case NO_SUCH_MAILBOX -> say("550 5.1.1 <" + recipient + "> unknown");
                case FULL -> say("552 5.2.2 <" + recipient + "> is full");
                case UNWANTED -> say("550 5.7.1 we do not want you");
                case SILENT_AT_RCPT -> {}
                case GARBLED -> say("??");
                default -> say("250 2.1.5 fine");
            }
        }

        private void data() throws IOException {
            say("354 go on");
            var content = new StringBuilder();
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) throw new EOFException("a mail that was cut off before its end is none");
                content.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
            }
            if (mood != Mood.REFUSES_DATA) mails.add(new Mail(recipient, content.toString()));
            hesitate();
            switch (mood) {
                case REFUSES_DATA -> say("554 5.7.1 policy");
                case TAKES_BUT_CUTS -> guest.close();
                case SILENT_AFTER_DATA -> {}
                default -> say("250 2.6.0 taken");
            }
        }

        private void hesitate() throws IOException {
            try {
                while (unanswered() > 0 && !door.isClosed()) Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }

        private void say(String line) throws IOException {
            guest.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        }
    }
}
