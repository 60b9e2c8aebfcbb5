package org.unmentoring.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.unmentoring.web.neighbour.ServiceProblem;

/** What to put right in a form, field by field, in the order of the form. */
public class Errors {
    private final Map<String, String> byField = new LinkedHashMap<>();

    public Errors add(String field, String words) {
        byField.putIfAbsent(field, words);
        return this;
    }

    public Errors missing(String field, String value, String words) {
        return value == null || value.isBlank() ? add(field, words) : this;
    }

    /** What a service found wrong, in our words; a field the form does not have is told on top of the form. */
    public Errors found(ServiceProblem problem, Map<String, String> words, String otherwise) {
        problem.errors().forEach(error -> {
            var known = words.get(error.field());
            add(known == null ? "" : error.field(), known == null ? otherwise : known);
        });
        return problem.errors().isEmpty() ? add("", otherwise) : this;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public boolean anyOf(String... fields) {
        return byField.keySet().stream().anyMatch(Set.of(fields)::contains);
    }

    public String of(String field) {
        return byField.get(field);
    }

    public Set<Map.Entry<String, String>> all() {
        return byField.entrySet();
    }
}
