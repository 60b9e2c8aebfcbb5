package org.unmentoring.matching.survival;

/**
 * How long something was watched.
 *
 * @param day days begun since the start, from 0
 * @param happened whether it happened then; else it was only seen not to have happened until then (it is censored)
 */
public record Observation(int day, boolean happened) {

    private static final double SECONDS_OF_A_DAY = 86_400;

    public Observation {
        if (day < 0) {
            throw new IllegalArgumentException("no day is before the start");
        }
    }

    /** A day that has begun counts, for what happened and for what was only watched alike, so that their order stays. */
    public static Observation after(double seconds, boolean happened) {
        return new Observation((int) Math.ceil(Math.max(0, seconds) / SECONDS_OF_A_DAY), happened);
    }
}
