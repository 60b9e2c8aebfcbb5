package org.unmentoring.web.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.web.matching.Trial.Flow;

/**
 * The flow of the CONSORT statement (Schulz, Altman and Moher, 2010): who could take part above, below it a column for each arm.
 *
 * @param arms each with where its column begins
 */
record FlowPicture(int eligible, int width, List<Column> arms) {
    static final int COLUMN = 200;
    private static final int GAP = 20;
    /** Of letters, in a box as wide as a column. */
    private static final int LINE = 24;

    private static final int MOST_LINES = 3;
    private static final int LINE_HEIGHT = 20;
    /** Of one alone. */
    private static final int FIRST_LINE = 137;

    /** @param lines what the arm is called, broken to fit its box */
    public record Column(int left, List<String> lines, Flow.Stage stage) {
        public int middle() {
            return left + COLUMN / 2;
        }

        /** Of a line's foot, so that all of them stand in the middle of their box. */
        public int y(int line) {
            return FIRST_LINE + line * LINE_HEIGHT - (lines.size() - 1) * LINE_HEIGHT / 2;
        }
    }

    static FlowPicture of(Flow flow, String language) {
        var arms = flow.arms();
        return new FlowPicture(
                flow.eligible(),
                arms.size() * (COLUMN + GAP) + GAP,
                IntStream.range(0, arms.size())
                        .mapToObj(it -> new Column(
                                GAP + it * (COLUMN + GAP),
                                broken(arms.get(it).label().words(language)),
                                arms.get(it)))
                        .toList());
    }

    public int middle() {
        return width / 2;
    }

    public int box() {
        return COLUMN;
    }

    public int boxLeft() {
        return middle() - COLUMN / 2;
    }

    static List<String> broken(String label) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : label.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(shortened(word));
        }
        lines.add(line.toString());
        return lines.size() <= MOST_LINES
                ? lines
                : List.of(lines.get(0), lines.get(1), shortened(lines.get(2) + "………………………"));
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LINE
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LINE - 1)) + "…";
    }
}
