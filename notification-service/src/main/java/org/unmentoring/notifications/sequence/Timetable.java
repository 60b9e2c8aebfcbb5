package org.unmentoring.notifications.sequence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unmentoring.notifications.calendar.Place;
import org.unmentoring.notifications.calendar.WorkingHours;

/**
 * When the steps of a sequence are due for one person, and which of them is right at a time. Of several that are due only
 * the last leaves, and none that is of use before the end once the end has come: whoever was away for days is told where
 * things stand, not what they missed.
 */
final class Timetable {
    /**
     * A step that is due.
     *
     * @param upTo the last step that need not come any more after this one
     */
    record Due(int index, Step step, Instant at, int upTo) {}

    private final Definition definition;
    private final Instant start;
    private final Instant end;
    private final Place place;
    private final boolean rehearsal;

    Timetable(Definition definition, Instant start, Instant end, Place place, boolean rehearsal) {
        this.definition = definition;
        this.start = start;
        this.end = end;
        this.place = place;
        this.rehearsal = rehearsal;
    }

    /** @param from the first step that this person has not had */
    Optional<Due> rightAt(Instant now, int from, boolean toldBefore, List<String> facts) {
        var due = steps(from, toldBefore, facts)
                .filter(step -> !step.at().isAfter(now) && isOfUse(step, now))
                .toList();
        var needed = due.stream().filter(step -> step.step().isNeeded()).findFirst();
        return needed.map(step -> inPlaceOf(due, step)).or(() -> due.stream().reduce((earlier, later) -> later));
    }

    /** Who is introduced late is not asked at once whether a time was found. */
    private static Due inPlaceOf(List<Due> due, Due needed) {
        var last = due.stream()
                .filter(step -> !step.step().isNeeded() && !step.step().fromEnd())
                .mapToInt(Due::index)
                .max()
                .orElse(needed.index());
        return new Due(needed.index(), needed.step(), needed.at(), Math.max(last, needed.index()));
    }

    /** When somebody should come back for the next step; none when no step follows. */
    Optional<Instant> next(Instant now, int from, boolean toldBefore, List<String> facts) {
        return steps(from, toldBefore, facts)
                .filter(step -> isOfUse(step, now))
                .map(step -> leaves(step.step(), step.at()))
                .min(Instant::compareTo);
    }

    /** The earliest time from this one at which the step may leave. */
    Instant leaves(Step step, Instant from) {
        return rehearsal || step.atAnyTime() ? from : definition.hours().open(from, place);
    }

    WorkingHours hours() {
        return definition.hours();
    }

    Place place() {
        return place;
    }

    private Stream<Due> steps(int from, boolean toldBefore, List<String> facts) {
        return IntStream.range(from, definition.steps().size())
                .mapToObj(i -> new Due(
                        i, definition.steps().get(i), due(definition.steps().get(i)), i))
                .filter(step -> step.step().concerns(toldBefore, facts));
    }

    private boolean isOfUse(Due step, Instant now) {
        if (step.step().fromEnd() || step.step().isNeeded()) return true;
        return step.at().isBefore(end) && now.isBefore(end);
    }

    /** A sandbox grows older by any length, so that its days of the week say nothing: every day is a working day there. */
    private Instant due(Step step) {
        if (step.fraction() != null) {
            var way = Duration.between(start, end);
            return start.plusMillis(step.fraction()
                    .multiply(java.math.BigDecimal.valueOf(way.toMillis()))
                    .longValue());
        }
        var from = step.fromEnd() ? end : start;
        if (rehearsal && step.workingDays() != null) return from.plus(Duration.ofDays(step.workingDays()));
        var anchor = from.atZone(place.zone());
        return (step.workingDays() == null
                        ? step.after().after(anchor)
                        : definition.hours().after(step.workingDays(), anchor, place))
                .toInstant();
    }
}
