package org.unmentoring.matching.growth;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unmentoring.matching.export.PictureWords;
import org.unmentoring.matching.export.Svg;
import org.unmentoring.matching.growth.Growth.InRound;

/** A column for the matches of each round, parted by what became of them, and a line for the people. */
final class GrowthPicture {

    private static final int LEFT = 38;
    private static final int RIGHT = 312;
    private static final int TOP = 30;
    private static final int BOTTOM = 206;
    private static final int HEIGHT = 286;
    private static final int MOST_LABELS = 12;
    private static final int TICKS = 5;

    private static final String MET = "#00703c";
    private static final String NOT_MET = "#d4351c";
    private static final String UNCONFIRMED = "#f3b6ab";
    private static final String PEOPLE = "#1d70b8";
    private static final String AXIS = "#505a5f";

    private final List<InRound> rounds;
    private final PictureWords words;
    private final long step;
    private final double slot;

    GrowthPicture(Growth growth, PictureWords words) {
        this.words = words;
        rounds = growth.items();
        long most = rounds.stream()
                .mapToLong(it -> Math.max(it.participants(), it.matches()))
                .max()
                .orElse(1);
        step = niceStep(most);
        slot = (RIGHT - LEFT) / (double) Math.max(1, rounds.size());
    }

    String text() {
        var svg = new Svg(HEIGHT, words.of("growth.title"), summary());
        svg.label(8, 14, "start", words.of("growth.head"));
        scale(svg);
        for (int i = 0; i < rounds.size(); i++) {
            column(svg, i);
        }
        people(svg);
        svg.label((LEFT + RIGHT) / 2.0, BOTTOM + 32, "middle", words.of("growth.round"));
        legend(svg);
        return svg.text();
    }

    private String summary() {
        if (rounds.isEmpty()) {
            return words.of("growth.none");
        }
        var last = rounds.get(rounds.size() - 1);
        return words.of(
                "growth.summary",
                rounds.size(),
                last.round(),
                last.participants(),
                last.matches(),
                last.met(),
                last.notMet(),
                last.unconfirmed());
    }

    private void scale(Svg svg) {
        for (int i = 0; i <= TICKS; i++) {
            double y = y(i * step);
            svg.shape("line", "x1", LEFT, "y1", y, "x2", RIGHT, "y2", y, "stroke", i == 0 ? AXIS : "#dddddd");
            svg.label(LEFT - 4, y + 4, "end", Long.toString(i * step));
        }
    }

    private void column(Svg svg, int index) {
        var round = rounds.get(index);
        double base = 0;
        base = part(svg, index, base, round.met(), MET);
        base = part(svg, index, base, round.notMet(), NOT_MET);
        part(svg, index, base, round.unconfirmed(), UNCONFIRMED);
        int every = (rounds.size() + MOST_LABELS - 1) / MOST_LABELS;
        if (index % every == 0) {
            svg.label(middle(index), BOTTOM + 15, "middle", Integer.toString(round.round()));
        }
    }

    private double part(Svg svg, int index, double base, long count, String colour) {
        double width = Math.min(32, slot * 0.64);
        double top = base + count;
        svg.shape(
                "rect",
                "x",
                middle(index) - width / 2,
                "y",
                y(top),
                "width",
                width,
                "height",
                y(base) - y(top),
                "fill",
                colour);
        return top;
    }

    private void people(Svg svg) {
        var points = IntStream.range(0, rounds.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%.1f,%.1f", middle(i), y(rounds.get(i).participants())))
                .collect(Collectors.joining(" "));
        svg.shape("polyline", "points", points, "fill", "none", "stroke", PEOPLE, "stroke-width", 2);
        for (int i = 0; i < rounds.size(); i++) {
            svg.shape("circle", "cx", middle(i), "cy", y(rounds.get(i).participants()), "r", 3, "fill", PEOPLE);
        }
    }

    private void legend(Svg svg) {
        entry(svg, 8, 256, MET, words.of("growth.met"));
        entry(svg, 160, 256, NOT_MET, words.of("growth.not-met"));
        entry(svg, 8, 274, UNCONFIRMED, words.of("growth.unconfirmed"));
        entry(svg, 160, 274, PEOPLE, words.of("growth.people"));
    }

    private static void entry(Svg svg, int x, int y, String colour, String words) {
        svg.shape("rect", "x", x, "y", y - 9, "width", 10, "height", 10, "fill", colour);
        svg.label(x + 15, y, "start", words);
    }

    private double middle(int index) {
        return LEFT + slot * (index + 0.5);
    }

    private double y(double count) {
        return BOTTOM - (BOTTOM - TOP) * count / (step * TICKS);
    }

    /** 1, 2 or 5 times a power of ten, so that five steps hold the most. */
    private static long niceStep(long most) {
        for (long power = 1; ; power *= 10) {
            for (long nice : new long[] {1, 2, 5}) {
                if (nice * power * TICKS >= most) {
                    return nice * power;
                }
            }
        }
    }
}
