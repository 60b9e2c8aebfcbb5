package org.unmentoring.notifications.template;

import io.quarkus.qute.TemplateExtension;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How names are joined in a sentence. */
class Names {
    private static final String WELSH_VOWELS = "aeiouwy";

    private Names() {}

    /** Welsh says "ac" before a vowel, "a" before anything else: Ann a Bo, Bo ac Ŵyn. */
    @TemplateExtension
    static String welshAnd(List<String> names) {
        var last = Normalizer.normalize(names.get(names.size() - 1), Normalizer.Form.NFD);
        return WELSH_VOWELS.contains(last.substring(0, 1).toLowerCase(Locale.ROOT)) ? "ac" : "a";
    }
}
