package org.unmentoring.matching.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.check.Explanation;
import org.unmentoring.matching.proof.Told;

/** A draw as it was, ready to be explained to one person after the other. */
record OpenedDraw(DrawInput input, Drawn drawn, Explanation explanation) {

    static OpenedDraw of(Told told) {
        return new OpenedDraw(told.input(), told.drawn(), new Explanation(told.input(), told.drawn()));
    }

    boolean isOdd() {
        int kept = input.kept().stream().mapToInt(it -> it.length).sum();
        return (input.size() - kept) % 2 == 1;
    }

    /** Matches of so many people; with four, of four and more. */
    int matchesOf(int people) {
        return (int) drawn.matches().stream()
                .filter(it -> it.length == people || people == 4 && it.length > 4)
                .count();
    }

    int hosts() {
        int[] seats = new int[input.size()];
        List<int[]> matches = drawn.matches();
        matches.forEach(match -> Arrays.stream(match).forEach(it -> seats[it]++));
        return (int) IntStream.of(seats).filter(it -> it > 1).count();
    }
}
