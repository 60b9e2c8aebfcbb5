package org.unmentoring.participants.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A town as its people write it, with single spaces; two are the same town when their keys are equal. */
public record Place(String text) {
    static final int LONGEST = 100;

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    private static final Pattern SPACE_AROUND = Pattern.compile("^ | $");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    public static Place of(String typed) {
        return new Place(spaced(Normalizer.normalize(typed, Normalizer.Form.NFC)));
    }

    /** Without case, and without marks and forms of letters that nobody sees. Lower case can leave NFKC, so it is taken again. */
    public String key() {
        var visible = UNSEEN.matcher(compatible(text)).replaceAll("");
        return spaced(compatible(visible.toLowerCase(Locale.ROOT)));
    }

    boolean holds() {
        return text.codePointCount(0, text.length()) <= LONGEST
                && Characters.oneLine(text)
                && Characters.someVisible(text);
    }

    /** Spaces only: a tab or a new line is no slip of the keyboard. */
    private static String spaced(String text) {
        return SPACE_AROUND.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
