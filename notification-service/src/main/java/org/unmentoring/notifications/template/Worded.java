package org.unmentoring.notifications.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A programme's wording with its placeholders filled: plain text, which the templates escape like any other. */
public record Worded(String subject, List<String> opening, List<String> topics, List<String> signature, String logo) {

    static Worded of(Wording wording, Map<String, String> values) {
        return new Worded(
                line(wording.subject(), values),
                paragraphs(wording.opening(), values),
                wording.topics() == null
                        ? List.of()
                        : wording.topics().stream()
                                .map(topic -> Placeholders.fill(topic, values))
                                .toList(),
                paragraphs(wording.signature(), values),
                line(wording.logo(), values));
    }

    private static String line(String text, Map<String, String> values) {
        return text == null ? null : Placeholders.fill(text, values);
    }

    private static List<String> paragraphs(String text, Map<String, String> values) {
        if (text == null || text.isBlank()) return List.of();
        return Arrays.stream(Placeholders.fill(text.strip(), values).split("\\R\\s*\\R"))
                .toList();
    }
}
