package org.unmentoring.participants.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody would call the browser that they sign in with. Only well-known words come out: a whole User-Agent would tell
 * people apart, and could be anything.
 */
public record Device(String inWords) {
    private static final Map<String, String> PROGRAMS = inOrder(
            "edg",
            "Edge",
            "opr/",
            "Opera",
            "samsungbrowser",
            "Samsung Internet",
            "firefox",
            "Firefox",
            "fxios",
            "Firefox",
            "crios",
            "Chrome",
            "chrome",
            "Chrome",
            "safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "android",
            "Android",
            "iphone",
            "iPhone",
            "ipad",
            "iPad",
            "windows",
            "Windows",
            "mac os",
            "Mac",
            "cros",
            "Chromebook",
            "linux",
            "Linux");

    public static Device of(String userAgent) {
        var said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        var program = first(PROGRAMS, said);
        var system = first(SYSTEMS, said);
        if (program == null) return new Device(system == null ? "Another program" : "A program on " + system);
        return new Device(system == null ? program : program + " on " + system);
    }

    private static String first(Map<String, String> words, String said) {
        return words.entrySet().stream()
                .filter(word -> said.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) words.put(pairs[i], pairs[i + 1]);
        return words;
    }
}
