package org.unmentoring.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Map;

/** Sends mails as a loop in a script does: one connection, kept, one command after the other's answer. */
final class BareLoop implements Closeable {
    private final Socket socket;
    private final BufferedReader in;

    BareLoop(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        expect("220");
        say("EHLO bare");
    }

    void send(Map.Entry<String, byte[]> mail) throws IOException {
        say("MAIL FROM:<bare@unmentoring.example>");
        say("RCPT TO:<" + mail.getKey() + ">");
        write("DATA\r\n".getBytes(ISO_8859_1));
        expect("354");
        write(mail.getValue());
        say(".");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void say(String command) throws IOException {
        write((command + "\r\n").getBytes(ISO_8859_1));
        expect("250");
    }

    private void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    private void expect(String reply) throws IOException {
        var line = in.readLine();
        while (line != null && line.startsWith(reply + "-")) line = in.readLine();
        if (line == null || !line.startsWith(reply)) throw new IOException("not " + reply + ": " + line);
    }
}
