package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;

/** Text in a mail's header (RFC 5322), in encoded words (RFC 2047) where it is more than short and plain ASCII. */
final class Header {
    /** 75 characters less the 12 of "=?UTF-8?B?" and "?=", as bytes before Base64. */
    private static final int WORD_BYTES = 45;

    private static final int PLAIN_MOST = 60;

    private Header() {}

    static String text(String text) {
        return isPlain(text) ? text : encoded(text);
    }

    static String address(String name, String email) {
        if (name.isEmpty()) return email;
        var words = isPlain(name) ? "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : encoded(name);
        var fold = words.length() + email.length() < PLAIN_MOST ? " <" : "\r\n <";
        return words + fold + email + ">";
    }

    /** What looks like an encoded word is none of ours, and must not be decoded by the reader's program. */
    private static boolean isPlain(String text) {
        return text.length() <= PLAIN_MOST
                && !text.contains("=?")
                && text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    /** In as many words as it takes, and no character in two of them. */
    private static String encoded(String text) {
        var words = new ArrayList<String>();
        var start = 0;
        var bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var more = bytesOf(text.codePointAt(i));
            if (bytes + more > WORD_BYTES) {
                words.add(encodedWord(text.substring(start, i)));
                start = i;
                bytes = 0;
            }
            bytes += more;
        }
        words.add(encodedWord(text.substring(start)));
        return String.join("\r\n ", words);
    }

    private static int bytesOf(int character) {
        return character < 0x80 ? 1 : Character.toString(character).getBytes(UTF_8).length;
    }

    private static String encodedWord(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(UTF_8)) + "?=";
    }
}
