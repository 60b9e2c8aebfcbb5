package org.unmentoring.matching.statistics;

/** From low to high, both included, in the unit of what it is an interval of. */
public record Interval(double low, double high) {

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** The part of it that a difference of two shares can have: -1 to 1. */
    Interval ofShares() {
        return new Interval(Math.max(-1, low), Math.min(1, high));
    }
}
