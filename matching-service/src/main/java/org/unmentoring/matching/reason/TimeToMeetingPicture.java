package org.unmentoring.matching.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.unmentoring.matching.export.PictureWords;
import org.unmentoring.matching.export.Svg;
import org.unmentoring.matching.reason.TimeToMeeting.ByDay;

/** The share that has met, as a stair from day to day, on the band of its interval. */
final class TimeToMeetingPicture {

    private static final int LEFT = 42;
    private static final int RIGHT = 312;
    private static final int TOP = 30;
    private static final int BOTTOM = 206;
    private static final int HEIGHT = 256;
    private static final int TICKS = 4;
    private static final int DAYS_AT_LEAST = 7;

    private static final String LINE = "#1d70b8";
    private static final String BAND = "#d2e2f1";
    private static final String AXIS = "#505a5f";

    private final TimeToMeeting times;
    private final PictureWords words;
    private final List<ByDay> curve;
    private final int lastDay;

    TimeToMeetingPicture(TimeToMeeting times, PictureWords words) {
        this.times = times;
        this.words = words;
        curve = times.curve();
        lastDay = Math.max(
                DAYS_AT_LEAST, curve.isEmpty() ? 0 : curve.get(curve.size() - 1).day());
    }

    String text() {
        var svg = new Svg(HEIGHT, words.of("time.title"), summary());
        svg.label(8, 14, "start", words.of("time.head"));
        scale(svg);
        if (!curve.isEmpty()) {
            svg.shape("polygon", "points", band(), "fill", BAND);
            svg.shape(
                    "polyline",
                    "points",
                    points(stair(ByDay::share)),
                    "fill",
                    "none",
                    "stroke",
                    LINE,
                    "stroke-width",
                    2);
        }
        svg.label((LEFT + RIGHT) / 2.0, BOTTOM + 32, "middle", words.of("time.days"));
        return svg.text();
    }

    private String summary() {
        if (curve.isEmpty()) {
            return words.of("time.none");
        }
        var last = curve.get(curve.size() - 1);
        var half = times.median().day() == null
                ? words.of("time.not-half")
                : words.of("time.half", times.median().day());
        return words.of("time.by-day", last.day(), last.share() * 100) + " " + half;
    }

    private void scale(Svg svg) {
        for (int i = 0; i <= TICKS; i++) {
            double y = y(i / (double) TICKS);
            svg.shape("line", "x1", LEFT, "y1", y, "x2", RIGHT, "y2", y, "stroke", i == 0 ? AXIS : "#dddddd");
            svg.label(LEFT - 4, y + 4, "end", 100 * i / TICKS + " %");
            int day = lastDay * i / TICKS;
            svg.label(x(day), BOTTOM + 15, "middle", Integer.toString(day));
        }
    }

    private record Corner(double x, double y) {}

    /** From day 0 on; where the interval has no end the share itself is. */
    private List<Corner> stair(Function<ByDay, Double> of) {
        List<Corner> corners = new ArrayList<>();
        double level = 0;
        corners.add(new Corner(x(0), y(0)));
        for (var it : curve) {
            corners.add(new Corner(x(it.day()), y(level)));
            var value = of.apply(it);
            level = value == null ? it.share() : value;
            corners.add(new Corner(x(it.day()), y(level)));
        }
        corners.add(new Corner(x(lastDay), y(level)));
        return corners;
    }

    private String band() {
        var back = new ArrayList<>(stair(ByDay::high));
        Collections.reverse(back);
        return points(stair(ByDay::low)) + " " + points(back);
    }

    private static String points(List<Corner> corners) {
        var text = new StringBuilder();
        corners.forEach(it -> text.append(String.format(Locale.ROOT, "%.1f,%.1f ", it.x(), it.y())));
        return text.toString().strip();
    }

    private double x(double day) {
        return LEFT + (RIGHT - LEFT) * day / lastDay;
    }

    private static double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share;
    }
}
