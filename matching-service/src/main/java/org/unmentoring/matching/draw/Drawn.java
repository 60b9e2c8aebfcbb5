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
