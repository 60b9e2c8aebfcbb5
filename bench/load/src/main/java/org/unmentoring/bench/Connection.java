package org.unmentoring.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** One kept-alive HTTP/1.1 connection that asks one question again and again: little work, since it shares the machine. */
final class Connection implements Closeable {
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final Socket socket;
    private final byte[] question;
    private final byte[] answer = new byte[16 * 1024];
    private int filled;

    Connection(URI target, String token) throws IOException {
        socket = new Socket(target.getHost(), target.getPort());
        socket.setTcpNoDelay(true);
        question = ("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(target.getPath(), target.getAuthority(), token))
                .getBytes(ISO_8859_1);
    }

    /** @return the length of the body */
    int get() throws IOException {
        socket.getOutputStream().write(question);
        filled = 0;
        int body = 0;
        while (body == 0) {
            read();
            body = endOfHead();
        }
        var head = new String(answer, 0, body, ISO_8859_1);
        if (!head.startsWith("HTTP/1.1 200 "))
            throw new IOException("not answered: " + head.lines().findFirst());
        var length = length(head);
        while (filled < body + length) read();
        return length;
    }

    private void read() throws IOException {
        var count = socket.getInputStream().read(answer, filled, answer.length - filled);
        if (count <= 0) throw new EOFException("the service hung up");
        filled += count;
    }

    private int endOfHead() {
        for (int i = 0; i + END_OF_HEAD.length <= filled; i++) {
            if (answer[i] == '\r' && answer[i + 1] == '\n' && answer[i + 2] == '\r' && answer[i + 3] == '\n')
                return i + END_OF_HEAD.length;
        }
        return 0;
    }

    private static int length(String head) throws IOException {
        var at = head.toLowerCase(java.util.Locale.ROOT).indexOf("content-length: ");
        if (at < 0) throw new IOException("an answer without its length");
        var from = at + "content-length: ".length();
        return Integer.parseInt(head.substring(from, head.indexOf('\r', from)));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
