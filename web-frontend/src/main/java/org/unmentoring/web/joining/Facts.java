package org.unmentoring.web.joining;

import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.unmentoring.web.matching.NextRound;
import org.unmentoring.web.participants.Community;

/**
 * What somebody asks about a programme before they join. What is null is not known, or not told while few take part.
 *
 * @param cadence how often, in words
 * @param toMeet how long people have to meet, in words
 */
public record Facts(Integer people, Integer organisations, Instant nextDrawAt, String cadence, String toMeet) {
    private static final int A_WEEK = 7;

    static Facts of(Community community, Optional<NextRound> next, JoinWords words) {
        return new Facts(
                community.participants(),
                community.organisations(),
                next.map(NextRound::nextDrawAt).orElse(null),
                next.flatMap(round -> period(round.cadence()))
                        .map(length -> cadence(length, words))
                        .orElse(null),
                next.flatMap(round -> period(round.timeToMeet()))
                        .filter(length -> length.toTotalMonths() == 0 && length.getDays() > 0)
                        .map(length -> words.toMeet(length.getDays()))
                        .orElse(null));
    }

    public boolean counted() {
        return people != null && organisations != null;
    }

    /** Null for what is neither whole months nor whole weeks; nobody chooses that on our pages. */
    private static String cadence(Period length, JoinWords words) {
        if (length.getDays() == 0 && length.toTotalMonths() > 0) return words.months((int) length.toTotalMonths());
        var weeks = length.toTotalMonths() == 0 && length.getDays() > 0 && length.getDays() % A_WEEK == 0;
        return weeks ? words.weeks(length.getDays() / A_WEEK) : null;
    }

    /** Some are as short as minutes, in sandboxes. */
    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeParseException shorter) {
            return Optional.empty();
        }
    }
}
