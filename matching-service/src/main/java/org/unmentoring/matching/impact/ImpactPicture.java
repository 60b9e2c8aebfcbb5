package org.unmentoring.matching.impact;

import java.util.List;
import java.util.stream.Collectors;
import org.unmentoring.matching.export.PictureWords;
import org.unmentoring.matching.export.Svg;
import org.unmentoring.matching.impact.Impact.Effect;

/** Two bars for each question, without being put in touch and with it; at the end of the second the interval of the difference. */
final class ImpactPicture {

    private static final int LEFT = 8;
    private static final int RIGHT = 272;
    private static final int TOP = 44;
    private static final int BLOCK = 62;
    private static final int BAR = 14;

    private static final String OTHERWISE = "#b1b4b6";
    private static final String AFTER = "#1d70b8";
    private static final String INK = "#0b0c0c";

    private final List<Effect> effects;
    private final PictureWords words;

    ImpactPicture(Impact impact, PictureWords words) {
        this.words = words;
        effects = impact.effects().stream().filter(it -> it.after() != null).toList();
    }

    String text() {
        int height = TOP + Math.max(1, effects.size()) * BLOCK + 30;
        var svg = new Svg(height, words.of("impact.title"), summary());
        svg.label(LEFT, 14, "start", words.of("impact.head"));
        if (effects.isEmpty()) {
            svg.label(LEFT, TOP, "start", words.of("impact.none"));
        }
        for (int i = 0; i < effects.size(); i++) {
            block(svg, effects.get(i), TOP + i * BLOCK);
        }
        legend(svg, height - 12);
        return svg.text();
    }

    private String summary() {
        return effects.isEmpty()
                ? words.of("impact.none")
                : effects.stream()
                        .map(it -> words.of(
                                "impact.summary." + it.subject().word(),
                                hundred(it.after()),
                                hundred(it.otherwise()),
                                hundred(it.low()),
                                hundred(it.high())))
                        .collect(Collectors.joining(" "));
    }

    private void block(Svg svg, Effect it, int top) {
        svg.label(LEFT, top - 6, "start", words.of("impact." + it.subject().word()));
        bar(svg, it.otherwise(), top, OTHERWISE);
        bar(svg, it.after(), top + BAR + 2, AFTER);
        double y = top + BAR + 2 + BAR / 2.0;
        line(svg, x(it.otherwise() + it.low()), y, x(it.otherwise() + it.high()), y);
        line(svg, x(it.otherwise() + it.low()), y - 4, x(it.otherwise() + it.low()), y + 4);
        line(svg, x(it.otherwise() + it.high()), y - 4, x(it.otherwise() + it.high()), y + 4);
    }

    private void bar(Svg svg, double share, int top, String colour) {
        svg.shape("rect", "x", LEFT, "y", top, "width", Math.max(1.0, x(share) - LEFT), "height", BAR, "fill", colour);
        svg.label(RIGHT + 8, top + BAR - 3, "start", hundred(share) + " %");
    }

    private static void line(Svg svg, double x1, double y1, double x2, double y2) {
        svg.shape("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", INK, "stroke-width", 2);
    }

    private void legend(Svg svg, int y) {
        svg.shape("rect", "x", LEFT, "y", y - 9, "width", 10, "height", 10, "fill", AFTER);
        svg.label(LEFT + 14, y, "start", words.of("impact.after"));
        svg.shape("rect", "x", 164, "y", y - 9, "width", 10, "height", 10, "fill", OTHERWISE);
        svg.label(178, y, "start", words.of("impact.otherwise"));
    }

    private static double x(double share) {
        return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, share));
    }

    private static long hundred(double share) {
        return Math.round(share * 100);
    }
}
