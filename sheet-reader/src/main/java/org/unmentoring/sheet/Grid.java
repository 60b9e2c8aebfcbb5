package org.unmentoring.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the cells of one sheet as they are read and finds its header. */
final class Grid {
    private final String name;
    private final Limits limits;
    private final Budget budget;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String[]> lines = new ArrayList<>();

    Grid(String name, Limits limits, Budget budget) {
        this.name = name;
        this.limits = limits;
        this.budget = budget;
    }

    /** Rows arrive in order; a gap in the numbers stands for blank rows. Trailing blank rows leave no trace. */
    void add(int number, List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && blank(cells.get(filled - 1))) {
            filled--;
        }
        if (filled == 0) {
            return;
        }
        if (number > limits.rows() + 1) {
            throw UnreadableWorkbook.tooLarge("There are more than " + limits.rows()
                    + " rows. Please split the list, or delete stray cells far below it.");
        }
        if (filled > limits.columns()) {
            throw UnreadableWorkbook.tooLarge("There are more than " + limits.columns() + " columns.");
        }
        budget.spend(filled);
        var line = new String[filled];
        for (int i = 0; i < filled; i++) {
            line[i] = clean(cells.get(i));
        }
        numbers.add(number);
        lines.add(line);
    }

    Sheet sheet() {
        int head = headerAt();
        if (head < 0) {
            return new Sheet(name, new Header(List.of()), List.of());
        }
        var header = new Header(Arrays.stream(lines.get(head)).toList());
        var rows = new ArrayList<Row>();
        int next = numbers.get(head) + 1;
        for (int i = head + 1; i < lines.size(); i++) {
            for (int number = numbers.get(i); next < number; next++) {
                rows.add(new Row(next, header, new String[0]));
            }
            rows.add(new Row(next++, header, lines.get(i)));
        }
        return new Sheet(name, header, List.copyOf(rows));
    }

    /** The first row with two filled cells, so a title over the table is passed; else the first filled row. */
    private int headerAt() {
        for (int i = 0; i < lines.size(); i++) {
            if (Arrays.stream(lines.get(i)).filter(cell -> !cell.isEmpty()).count() > 1) {
                return i;
            }
        }
        return lines.isEmpty() ? -1 : 0;
    }

    private static boolean blank(String cell) {
        return cell == null || clean(cell).isEmpty();
    }

    /** Without white space around it, no-break spaces included (String.strip leaves those). */
    private static String clean(String cell) {
        if (cell == null) {
            return "";
        }
        int start = 0;
        int end = cell.length();
        while (start < end && space(cell.charAt(start))) {
            start++;
        }
        while (end > start && space(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What is left of the workbook's cells, over all its sheets. */
    static final class Budget {
        private int left;

        Budget(int cells) {
            this.left = cells;
        }

        private void spend(int cells) {
            left -= cells;
            if (left < 0) {
                throw UnreadableWorkbook.tooLarge("There are too many filled cells. Please split the list.");
            }
        }
    }
}
