package org.unmentoring.matching.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unmentoring.matching.history.Entry.Pair;
import org.unmentoring.matching.history.HistoryReport.ReportedRound;
import org.unmentoring.matching.history.Line.Fault;
import org.unmentoring.matching.match.Attendee;
import org.unmentoring.matching.participants.KnownPerson;

/** All rows of a list with the people behind their addresses, each judged by itself and against the rows before it. */
final class Entries {

    /** Nobody remembers the hour; a working morning keeps the date the same in every zone nearby. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String[] COLUMNS = {"Email A", "Email B", "Email C"};

    private final List<Entry> all = new ArrayList<>();
    private final Map<Integer, Set<Pair>> seen = new HashMap<>();
    private final Map<Entry, RowStatus> keptBefore = new IdentityHashMap<>();

    private Entries() {}

    static Entries of(List<Line> lines, Map<String, KnownPerson> people) {
        var entries = new Entries();
        lines.forEach(line -> entries.all.add(entries.judged(line, people)));
        return entries;
    }

    private Entry judged(Line line, Map<String, KnownPerson> people) {
        if (line.blank()) {
            return Entry.refused(line, RowStatus.BLANK, null);
        }
        if (line.fault() != null) {
            return Entry.refused(line, RowStatus.REJECTED, line.fault());
        }
        for (int i = 0; i < line.emails().size(); i++) {
            if (!people.containsKey(line.emails().get(i))) {
                return Entry.refused(
                        line,
                        RowStatus.REJECTED,
                        new Fault("address-unknown", COLUMNS[i] + " belongs to nobody in this programme."));
            }
        }
        var attendees =
                line.emails().stream().map(people::get).map(Entries::attendee).toList();
        var entry = new Entry(line, attendees, RowStatus.ACCEPTED, null);
        if (entry.ids().size() < attendees.size()) {
            return Entry.refused(
                    line,
                    RowStatus.REJECTED,
                    new Fault("same-person-twice", "Two addresses in this row belong to the same person."));
        }
        var before = seen.computeIfAbsent(line.round(), round -> new HashSet<>());
        if (entry.pairs().stream().anyMatch(before::contains)) {
            return Entry.refused(
                    line,
                    RowStatus.DUPLICATE,
                    new Fault("pair-listed-before", "These people stand in a row before, in the same round."));
        }
        before.addAll(entry.pairs());
        return entry;
    }

    private static Attendee attendee(KnownPerson it) {
        return new Attendee(it.id(), it.organisation(), it.organisationName(), it.sector(), null);
    }

    /** The row's match is kept already. */
    void keptBefore(Entry row, RowStatus now) {
        keptBefore.put(row, now);
    }

    private Stream<Entry> decided() {
        return all.stream().map(it -> keptBefore.containsKey(it) ? it.become(keptBefore.get(it)) : it);
    }

    SortedMap<Integer, List<Entry>> byRound() {
        return all.stream()
                .filter(Entry::isOfAMatch)
                .collect(Collectors.groupingBy(it -> it.line().round(), TreeMap::new, Collectors.toList()));
    }

    static Instant drawnAt(List<Entry> round, ZoneId zone) {
        return round.stream()
                .map(it -> it.line().drawnOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(date -> date.atTime(MORNING).atZone(zone).toInstant())
                .orElse(null);
    }

    /** @param firstRounds in which round each pair was introduced first, as far as rounds kept before tell */
    HistoryReport report(boolean dryRun, ZoneId zone, Map<Pair, Integer> firstRounds) {
        Map<Pair, Integer> first = new HashMap<>(firstRounds);
        Set<Pair> distinct = new HashSet<>();
        List<ReportedRound> rounds = new ArrayList<>();
        byRound().forEach((number, entries) -> {
            var pairs = entries.stream().flatMap(it -> it.pairs().stream()).toList();
            pairs.forEach(it -> first.merge(it, number, Math::min));
            distinct.addAll(pairs);
            rounds.add(new ReportedRound(
                    number,
                    drawnAt(entries, zone),
                    entries.size(),
                    met(entries, Boolean.TRUE),
                    met(entries, Boolean.FALSE),
                    met(entries, null),
                    pairs.stream().filter(it -> first.get(it) < number).count()));
        });
        return new HistoryReport(
                dryRun,
                count(RowStatus.ACCEPTED),
                count(RowStatus.UPDATED),
                count(RowStatus.UNCHANGED),
                count(RowStatus.REJECTED),
                count(RowStatus.DUPLICATE),
                count(RowStatus.BLANK),
                distinct.size(),
                rounds,
                decided().filter(Entry::isWorthALook).map(Entry::reported).toList());
    }

    private static long met(List<Entry> entries, Boolean met) {
        return entries.stream()
                .filter(it -> Objects.equals(it.line().recorded().met(), met))
                .count();
    }

    private long count(RowStatus status) {
        return decided().filter(it -> it.status() == status).count();
    }
}
