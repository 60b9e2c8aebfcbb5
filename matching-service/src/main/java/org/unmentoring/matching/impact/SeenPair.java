package org.unmentoring.matching.impact;

import java.util.UUID;

/**
 * What is known of a pair, whoever it is.
 *
 * @param draw 0 put its pairs in touch
 * @param elsewhere put in touch by something else than this draw, before the last answers
 * @param knowsSides sides that answered this both times; the next two: those of them that said yes before, and after
 */
record SeenPair(
        UUID round,
        Integer draw,
        Double chance,
        Boolean met,
        Boolean elsewhere,
        Long beforeSides,
        Long afterSides,
        Long knowsSides,
        Long knowsBefore,
        Long knowsAfter,
        Long contactedSides,
        Long contactedBefore,
        Long contactedAfter,
        Long workedSides,
        Long workedBefore,
        Long workedAfter) {

    boolean inTouch() {
        return draw == 0;
    }

    long sides(Subject of) {
        return switch (of) {
            case KNOWS -> knowsSides;
            case CONTACTED -> contactedSides;
            case WORKED_TOGETHER -> workedSides;
        };
    }

    double before(Subject of) {
        return (double)
                        switch (of) {
                            case KNOWS -> knowsBefore;
                            case CONTACTED -> contactedBefore;
                            case WORKED_TOGETHER -> workedBefore;
                        }
                / sides(of);
    }

    double after(Subject of) {
        return (double)
                        switch (of) {
                            case KNOWS -> knowsAfter;
                            case CONTACTED -> contactedAfter;
                            case WORKED_TOGETHER -> workedAfter;
                        }
                / sides(of);
    }

    boolean counts(Subject of) {
        return !elsewhere && sides(of) > 0;
    }
}
