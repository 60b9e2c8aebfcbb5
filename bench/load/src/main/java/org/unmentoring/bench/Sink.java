package org.unmentoring.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything, says so as quickly as it is told to, and remembers what came for whom. */
final class Sink implements Closeable {
    private final ServerSocket door = new ServerSocket(0);
    private final List<Socket> guests = new CopyOnWriteArrayList<>();
    private final Map<String, List<byte[]>> mails = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final boolean keeps;
    private final long millisAMail;

    Sink(boolean keeps, long millisAMail) throws IOException {
        this.keeps = keeps;
        this.millisAMail = millisAMail;
        run(() -> {
            while (!door.isClosed()) {
                var guest = door.accept();
                guests.add(guest);
                run(() -> talk(guest));
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    /** Received in whole, and not yet answered. */
    int underWay() {
        return underWay.get();
    }

    void forget() {
        mails.clear();
        taken.set(0);
    }

    Map<String, List<byte[]>> mails() {
        return mails;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var guest : guests) guest.close();
    }

    private void talk(Socket guest) throws IOException {
        try (guest) {
            guest.setTcpNoDelay(true);
            var in = new BufferedInputStream(guest.getInputStream(), 64 * 1024);
            var recipient = "";
            say(guest, "220 sink");
            for (var line = line(in); line != null; line = line(in)) {
                if (line.startsWith("EHLO")) say(guest, "250-sink\r\n250 PIPELINING");
                else if (line.startsWith("DATA")) take(guest, in, recipient);
                else if (line.startsWith("QUIT")) {
                    say(guest, "221 bye");
                    return;
                } else {
                    if (line.startsWith("RCPT")) recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(guest, "250 fine");
                }
            }
        }
    }

    private void take(Socket guest, InputStream in, String recipient) throws IOException {
        say(guest, "354 go on");
        var mail = new ByteArrayOutputStream(4096);
        for (var line = line(in); !".".equals(line); line = line(in)) {
            if (line == null) throw new EOFException("cut off");
            if (keeps) mail.write((line + "\r\n").getBytes(ISO_8859_1));
        }
        underWay.incrementAndGet();
        try {
            if (keeps)
                mails.computeIfAbsent(recipient, nobody -> new CopyOnWriteArrayList<>())
                        .add(mail.toByteArray());
            if (millisAMail > 0) Thread.sleep(millisAMail);
            say(guest, "250 taken");
            taken.incrementAndGet();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
    }

    private static String line(InputStream in) throws IOException {
        var line = new byte[1024];
        var length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) return null;
            if (next == '\r') continue;
            if (length == line.length) line = Arrays.copyOf(line, length * 2);
            line[length++] = (byte) next;
        }
        return new String(line, 0, length, ISO_8859_1);
    }

    private interface Talk {
        void go() throws IOException;
    }

    private static void run(Talk talk) {
        var thread = new Thread(() -> {
            try {
                talk.go();
            } catch (IOException hungUp) {
                // the guest or the benchmark has left
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
