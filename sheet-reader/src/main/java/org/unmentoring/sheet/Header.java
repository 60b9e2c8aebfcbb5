package org.unmentoring.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of a sheet's columns. "E-mail address*" and "e mail Address" are the same column. */
public final class Header {
    private final List<String> asWritten;
    private final Map<String, Integer> positions = new HashMap<>();

    Header(List<String> asWritten) {
        this.asWritten = List.copyOf(asWritten);
        for (int i = 0; i < asWritten.size(); i++) {
            var name = normal(asWritten.get(i));
            if (!name.isEmpty()) {
                positions.putIfAbsent(name, i);
            }
        }
    }

    /** The named columns as the author wrote them, from left to right. */
    public List<String> names() {
        return asWritten.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** The first of these names that is a column here, in its normal form. */
    public Optional<String> first(String... names) {
        for (var name : names) {
            var normal = normal(name);
            if (positions.containsKey(normal)) {
                return Optional.of(normal);
            }
        }
        return Optional.empty();
    }

    public boolean has(String name) {
        return positions.containsKey(normal(name));
    }

    int position(String name) {
        return positions.getOrDefault(normal(name), -1);
    }

    /** Lower case, compatibility form, one space for everything that is neither a letter nor a digit. */
    public static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
