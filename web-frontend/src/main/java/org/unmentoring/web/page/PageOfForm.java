package org.unmentoring.web.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody finds the form again whose answer they reload, or read in another language: on the page above it. */
final class PageOfForm {
    private static final Pattern PATH =
            Pattern.compile("(/[a-z-]+(?:/\\p{XDigit}{8}-[\\p{XDigit}-]{27})?)(?:/[A-Za-z0-9/-]+)");

    private PageOfForm() {}

    static Optional<String> above(String path) {
        var matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
