package org.unmentoring.participants.text;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One person's address in the one form it is kept and compared in, whatever its case or Unicode form was. */
public record Email(String text) {
    private static final String TEST = ".sandbox.test";
    private static final int LONGEST = 254;
    /** No spaces, quotes, brackets, commas or control characters: nothing that a mail header could take for its own. */
    private static final Pattern MAILBOX = Pattern.compile(
            "[^\\p{C}\\p{Z}@\"(),:;<>\\[\\\\\\]]{1,64}@([\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]");

    public static Optional<Email> read(String typed) {
        if (typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        var form = compatible(typed.strip());
        int at = form.lastIndexOf('@');
        var whole = at < 0 ? form : form.substring(0, at + 1) + compatible(IDN.toUnicode(form.substring(at + 1)));
        return whole.length() <= LONGEST
                        && MAILBOX.matcher(whole).matches()
                        && !whole.contains("..")
                        && !whole.startsWith(".")
                ? Optional.of(new Email(whole))
                : Optional.empty();
    }

    /** For text that a constraint has already found to be an address. */
    public static Email of(String typed) {
        return read(typed).orElseThrow(() -> new IllegalArgumentException("not an address"));
    }

    /** Nobody can have an address below .test (RFC 6761), and each sandbox has one of its own there. */
    public static String testDomain(UUID sandbox) {
        return sandbox + TEST;
    }

    public boolean isTest() {
        return domain().endsWith(TEST);
    }

    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    /** Lower case can leave the compatibility form, so it is taken again. */
    private static String compatible(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return "an e-mail address"; // kept out of logs
    }
}
