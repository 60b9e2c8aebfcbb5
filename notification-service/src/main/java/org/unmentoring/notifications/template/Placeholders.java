package org.unmentoring.notifications.template;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unmentoring.base.problem.FieldError;

/**
 * {@code ((name))} in an organiser's text. There is no logic, and a text is gone through once only: what a value brings
 * along, be it another placeholder, stays as it is.
 */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\(\\(\\s*([^()\\s]{1,50})\\s*\\)\\)");

    private static final String TO = "name";
    private static final String PARTNERS = "partners";

    private Placeholders() {}

    /** What an organiser's text may show of a mail: to whom it goes, its one-line texts, and who is met. */
    static Set<String> of(Class<? extends MailValues> type) {
        var names = new LinkedHashSet<String>();
        names.add(TO);
        for (var value : type.getRecordComponents())
            if (value.getName().equals(PARTNERS) || value.getAnnotatedType().isAnnotationPresent(OneLine.class))
                names.add(value.getName());
        return names;
    }

    static Map<String, String> values(MailValues mail, String to, String language) {
        var values = new HashMap<String, String>();
        values.put(TO, to);
        values.put(PARTNERS, String.join(", ", mail.names()));
        for (var value : mail.getClass().getRecordComponents())
            if (value.getAnnotatedType().isAnnotationPresent(OneLine.class))
                values.put(value.getName(), Objects.requireNonNullElse(read(value, mail), ""));
        values.computeIfPresent(Day.NAME, (name, day) -> Day.in(language, day));
        return values;
    }

    private static String read(RecordComponent value, MailValues mail) {
        try {
            return (String) value.getAccessor().invoke(mail);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** What is wrong with a text, said where the text stands. */
    static List<FieldError> check(String pointer, String text, Set<String> known) {
        var wrong = new ArrayList<FieldError>();
        if (text == null) return wrong;
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .distinct()
                .forEach(name -> wrong.add(new FieldError(
                        pointer,
                        "placeholder-unknown",
                        "((" + name + ")) is not known here. Known are: " + String.join(", ", known) + ".")));
        if (PLACEHOLDER.matcher(text).replaceAll("").contains("(("))
            wrong.add(new FieldError(
                    pointer, "placeholder-unclosed", "Every (( needs its )) with a single word in between."));
        return wrong;
    }
}
