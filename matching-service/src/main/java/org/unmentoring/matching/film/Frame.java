package org.unmentoring.matching.film;

import java.util.Collection;
import org.unmentoring.matching.export.Svg;

/** The part of the plane that a still picture shows: that of all rounds, so that nobody moves from one picture to the next. */
public record Frame(int left, int top, int side) {

    private static final double MARGIN = 14;

    /** Two people alone stand close together, not at the ends of the picture. */
    private static final int SMALLEST_SIDE = 160;

    public static Frame around(Collection<Place> places) {
        int left = places.stream().mapToInt(Place::x).min().orElse(0);
        int right = places.stream().mapToInt(Place::x).max().orElse(0);
        int top = places.stream().mapToInt(Place::y).min().orElse(0);
        int bottom = places.stream().mapToInt(Place::y).max().orElse(0);
        int side = Math.max(SMALLEST_SIDE, Math.max(right - left, bottom - top));
        return new Frame((left + right - side) / 2, (top + bottom - side) / 2, side);
    }

    /** How many units of the picture one of the plane is. */
    public double scale() {
        return (Svg.WIDTH - 2 * MARGIN) / side;
    }

    public double x(Place place) {
        return MARGIN + (place.x() - left) * scale();
    }

    public double y(Place place) {
        return MARGIN + (place.y() - top) * scale();
    }
}
