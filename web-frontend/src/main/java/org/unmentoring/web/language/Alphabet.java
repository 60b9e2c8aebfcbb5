package org.unmentoring.web.language;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Puts names in the order that somebody who reads a language looks for them in. */
public final class Alphabet {
    /** The letters of two signs, as CLDR has them; Java's own collators do not know Welsh. */
    private static final String WELSH = "& C < ch , Ch , CH & D < dd , Dd , DD & F < ff , Ff , FF & G < ng , Ng , NG"
            + " & L < ll , Ll , LL & P < ph , Ph , PH & R < rh , Rh , RH & T < th , Th , TH";

    private Alphabet() {}

    public static <T> List<T> sorted(List<T> things, Function<T, String> name, Language language) {
        return things.stream()
                .sorted(Comparator.comparing(name, collator(language)))
                .toList();
    }

    private static Collator collator(Language language) {
        var collator = language == Language.CY ? welsh() : Collator.getInstance(Locale.UK);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }

    private static Collator welsh() {
        try {
            var latin = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
            return new RuleBasedCollator(latin.getRules() + WELSH);
        } catch (ParseException ourOwnRules) {
            throw new IllegalStateException(ourOwnRules);
        }
    }
}
