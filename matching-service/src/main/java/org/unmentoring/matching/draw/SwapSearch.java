package org.unmentoring.matching.draw;

/**
 * Betters a seating by swapping two people at a time (2-opt; Croes 1958), walking over equally good seatings where no
 * swap helps, and mixes it at the end so that equally good draws are alike in chance.
 */
final class SwapSearch {

    /** Steps over equally good seatings before giving up on a place where nothing helps. */
    private static final int WALKS = 64;

    private static final int MIXING_STEPS_PER_PERSON = 10;

    /** Swaps weighed in one search: a second or so, counted and not timed, so that every machine stops at the same one. */
    private static final long MOST_SWAPS = 100_000_000L;

    private final Seating seating;
    private final Chance chance;
    private final Objective goal;
    private long swapsLeft = MOST_SWAPS;

    SwapSearch(Seating seating, Chance chance, Objective goal) {
        this.seating = seating;
        this.chance = chance;
        this.goal = goal;
    }

    /** Until the goal is reached, or neither a swap nor a walk helps any more. */
    Seating improved() {
        for (int walks = 0; walks < WALKS && swapsLeft > 0; walks++) {
            while (sweep()) {
                walks = 0;
            }
            if (seating.objective().equals(goal) || !walk()) {
                break;
            }
        }
        return seating;
    }

    /** Every person of a costly match tries to change places with everybody else. */
    private boolean sweep() {
        boolean better = false;
        for (int group : seating.costlyGroups()) {
            for (int place = seating.start(group); place < seating.end(group); place++) {
                better |= seating.cost(group) > 0 && swapForTheBetter(place);
            }
        }
        return better;
    }

    private boolean swapForTheBetter(int place) {
        int n = seating.size();
        int from = chance.below(n);
        for (int i = 0; i < n && swapsLeft > 0; i++) {
            swapsLeft--;
            int other = from + i < n ? from + i : from + i - n;
            if (seating.group(other) != seating.group(place) && seating.change(place, other) < 0) {
                seating.swap(place, other);
                return true;
            }
        }
        return false;
    }

    /** Each costly match hands its trouble to another place where it costs as much: there a swap may help. */
    private boolean walk() {
        boolean moved = false;
        for (int group : seating.costlyGroups()) {
            int place = seating.start(group) + chance.below(seating.end(group) - seating.start(group));
            for (int attempt = 0; attempt < WALKS; attempt++) {
                int other = chance.below(seating.size());
                if (seating.group(other) != group && seating.change(place, other) == 0) {
                    seating.swap(place, other);
                    moved = true;
                    break;
                }
            }
        }
        return moved;
    }

    /** Random swaps that change nothing in cost. */
    Seating mixed() {
        for (long step = 0; step < (long) MIXING_STEPS_PER_PERSON * seating.size(); step++) {
            int place = chance.below(seating.size());
            int other = chance.below(seating.size());
            if (seating.group(place) != seating.group(other) && seating.change(place, other) == 0) {
                seating.swap(place, other);
            }
        }
        return seating;
    }
}
