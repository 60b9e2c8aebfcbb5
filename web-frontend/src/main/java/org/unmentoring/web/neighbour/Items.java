package org.unmentoring.web.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One page of a neighbour's list. */
public record Items<T>(List<T> items, String next) {
    public static final int MOST = 200;

    /** Asks page after page until the neighbour has no more. */
    public static <T> List<T> all(Function<String, Items<T>> page) {
        var all = new ArrayList<T>();
        String cursor = null;
        do {
            var read = page.apply(cursor);
            all.addAll(read.items());
            cursor = read.next();
        } while (cursor != null);
        return all;
    }
}
