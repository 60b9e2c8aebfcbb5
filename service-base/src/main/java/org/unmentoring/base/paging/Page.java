package org.unmentoring.base.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a list, and the cursor of the next one (null at the end). */
public record Page<T>(
        List<T> items, @Schema(nullable = true) String next) implements Paged {
    /** @param rows at most one more than asked for: the extra one only tells that there is a next page */
    public static <T> Page<T> of(List<T> rows, PageRequest asked, Function<T, UUID> id) {
        if (rows.size() <= asked.limit()) return new Page<>(rows, null);
        var items = rows.subList(0, asked.limit());
        return new Page<>(
                items, Cursor.after(id.apply(items.get(items.size() - 1))).toString());
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
