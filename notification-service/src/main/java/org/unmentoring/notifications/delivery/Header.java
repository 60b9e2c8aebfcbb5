package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

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
        var words = isPlain(name) ? "\"" + name.replaceAll("[\"\\\\]", "\\\\$0") + "\"" : encoded(name);
        var fold = words.length() + email.length() < PLAIN_MOST ? " <" : "\r\n <";
        return words + fold + email + ">";
    }

    /** What looks like an encoded word is none of ours, and must not be decoded by the reader's program. */
    private static boolean isPlain(String text) {
        return text.length() <= PLAIN_MOST
                && !text.contains("=?")
                && text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    private static String encoded(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var character : characters(text)) {
            if ((word + character).getBytes(UTF_8).length > WORD_BYTES) {
                words.add(encodedWord(word.toString()));
                word.setLength(0);
            }
            word.append(character);
        }
        words.add(encodedWord(word.toString()));
        return String.join("\r\n ", words);
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String encodedWord(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(UTF_8)) + "?=";
    }
}
