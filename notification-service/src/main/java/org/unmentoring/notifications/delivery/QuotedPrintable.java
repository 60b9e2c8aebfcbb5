package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** RFC 2045, 6.7: readable ASCII lines of 76 characters at most, whatever the text. Line ends are LF; the mailer makes them CRLF. */
final class QuotedPrintable {
    private static final int LINE = 75; // and the "=" of a soft break

    private QuotedPrintable() {}

    static String encode(String text) {
        return text.lines().map(QuotedPrintable::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        var bytes = line.getBytes(UTF_8);
        var encoded = new StringBuilder();
        var column = 0;
        for (int i = 0; i < bytes.length; i++) {
            var next = character(bytes[i] & 0xFF, i == bytes.length - 1);
            if (column + next.length() > LINE) {
                encoded.append("=\n");
                column = 0;
            }
            encoded.append(next);
            column += next.length();
        }
        return encoded.toString();
    }

    private static String character(int value, boolean last) {
        var readable = value > ' ' && value <= '~' && value != '=' || value == ' ' && !last;
        return readable ? Character.toString(value) : "=%02X".formatted(value);
    }
}
