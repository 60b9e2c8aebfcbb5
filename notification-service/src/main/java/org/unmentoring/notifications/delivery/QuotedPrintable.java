package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** RFC 2045, 6.7: readable ASCII lines of 76 characters at most, whatever the text. Line ends are LF; the mailer makes them CRLF. */
final class QuotedPrintable {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LINE = 75; // and the "=" of a soft break
    private static final int ESCAPED = 3;

    private QuotedPrintable() {}

    static String encode(String text) {
        var encoded = new StringBuilder(text.length() + text.length() / 4);
        text.lines().forEach(line -> encode(line.getBytes(UTF_8), encoded));
        if (!encoded.isEmpty()) encoded.setLength(encoded.length() - 1);
        return encoded.toString();
    }

    private static void encode(byte[] line, StringBuilder encoded) {
        var column = 0;
        for (int i = 0; i < line.length; i++) {
            var readable = isReadable(line[i], i == line.length - 1);
            column += readable ? 1 : ESCAPED;
            if (column > LINE) {
                encoded.append("=\n");
                column = readable ? 1 : ESCAPED;
            }
            if (readable) encoded.append((char) line[i]);
            else HEX.toHexDigits(encoded.append('='), line[i]);
        }
        encoded.append('\n');
    }

    private static boolean isReadable(byte value, boolean last) {
        return value > ' ' && value <= '~' && value != '=' || value == ' ' && !last;
    }
}
