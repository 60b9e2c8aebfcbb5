package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** RFC 2045, 6.7: readable ASCII lines of 76 characters at most, whatever the text. Line ends are LF; the mailer makes them CRLF. */
final class QuotedPrintable {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LINE = 75; // and the "=" of a soft break
    private static final int ESCAPED = 3;

    private final StringBuilder encoded;
    private int column;

    private QuotedPrintable(int length) {
        this.encoded = new StringBuilder(length + length / 4);
    }

    static String encode(String text) {
        var all = new QuotedPrintable(text.length());
        for (int start = 0; start < text.length(); ) {
            var end = endOfLine(text, start);
            all.line(text, start, end);
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return all.encoded.isEmpty() ? "" : all.encoded.substring(0, all.encoded.length() - 1);
    }

    private static int endOfLine(String text, int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        return end;
    }

    /**
     * What is readable goes over in stretches, for it is nearly all of a mail. A dot that begins a line means something to mail
     * servers (RFC 2049, 3), so none does.
     */
    private void line(String text, int start, int end) {
        column = 0;
        var stretch = start;
        for (int i = start; i < end; i++) {
            var readable = isReadable(text.charAt(i), i == end - 1);
            if (readable && column == LINE) {
                encoded.append(text.substring(stretch, i)).append("=\n");
                stretch = i;
                column = 0;
            }
            if (readable && (column > 0 || text.charAt(i) != '.')) column++;
            else {
                encoded.append(text.substring(stretch, i));
                var character = text.codePointAt(i);
                for (var value : Character.toString(character).getBytes(UTF_8)) escape(value);
                if (Character.isSupplementaryCodePoint(character)) i++;
                stretch = i + 1;
            }
        }
        encoded.append(text.substring(stretch, end)).append('\n');
    }

    private void escape(byte value) {
        if (column + ESCAPED > LINE) {
            encoded.append("=\n");
            column = 0;
        }
        HEX.toHexDigits(encoded.append('='), value);
        column += ESCAPED;
    }

    private static boolean isReadable(char character, boolean last) {
        return character > ' ' && character <= '~' && character != '=' || character == ' ' && !last;
    }
}
