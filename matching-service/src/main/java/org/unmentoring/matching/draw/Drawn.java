package org.unmentoring.matching.draw;

import java.util.Arrays;
import java.util.List;

/**
 * The result of a draw. People are known by their place in the input.
 *
 * @param matches people of each match in ascending order, matches by their first two people; a host is in two of them.
 *     Matches that were kept come with the others
 * @param leftOut who has no match, in ascending order
 * @param objective what the matches cost; kept ones are not counted
 * @param lowerBound what every draw from this input costs at least, level by level under the rules' order: a level's
 *     bound holds for draws that are as good as this one in all levels before it
 * @param method {@code exhaustive} when every possible draw was weighed, else {@code matching}, or {@code groups}
 * @param certificate what shows that the lower bound is one; none is needed where nothing costs anything
 */
public record Drawn(
        List<int[]> matches,
        int[] leftOut,
        Objective objective,
        Objective lowerBound,
        String method,
        Certificate certificate) {

    /** No better draw exists, and this is known for certain. */
    public boolean proven() {
        return objective.equals(lowerBound);
    }

    /**
     * The draw whose matches this canonical text tells.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static Drawn read(
            String text, Objective objective, Objective lowerBound, String method, Certificate certificate) {
        var lines = text.lines().toList();
        int last = lines.size() - 1;
        if (last < 0 || !lines.get(last).startsWith("-")) {
            throw new IllegalArgumentException("the matches must end with a line of those who are left out");
        }
        return new Drawn(
                lines.subList(0, last).stream().map(Drawn::places).toList(),
                places(lines.get(last).substring(1).strip()),
                objective,
                lowerBound,
                method,
                certificate);
    }

    private static int[] places(String line) {
        return line.isEmpty()
                ? new int[0]
                : Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** The canonical text of the matches: places separated by spaces, a line a match, then a line with who is left out. */
    public String text() {
        var text = new StringBuilder();
        matches.forEach(match -> line(text, match));
        line(text.append("-"), leftOut);
        return text.toString();
    }

    private static void line(StringBuilder text, int[] people) {
        Arrays.stream(people)
                .forEach(it -> text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ")
                        .append(it));
        text.append('\n');
    }
}
