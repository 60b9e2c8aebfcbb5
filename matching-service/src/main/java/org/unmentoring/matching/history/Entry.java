package org.unmentoring.matching.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.matching.history.HistoryReport.ReportedRow;
import org.unmentoring.matching.history.Line.Fault;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.Attendee;

/** A row and what is to become of it. */
record Entry(Line line, List<Attendee> people, RowStatus status, Fault fault) {

    /** Two people put in touch, in whatever order. */
    record Pair(Set<ParticipantId> people) {}

    static Entry refused(Line line, RowStatus status, Fault fault) {
        return new Entry(line, List.of(), status, fault);
    }

    Entry become(RowStatus status) {
        return new Entry(line, people, status, fault);
    }

    boolean isOfAMatch() {
        return !people.isEmpty();
    }

    Set<ParticipantId> ids() {
        return people.stream().map(Attendee::id).collect(Collectors.toSet());
    }

    Set<Pair> pairs() {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                pairs.add(new Pair(Set.of(people.get(i).id(), people.get(j).id())));
            }
        }
        return pairs;
    }

    boolean isWorthALook() {
        return status != RowStatus.ACCEPTED && status != RowStatus.UNCHANGED;
    }

    ReportedRow reported() {
        return new ReportedRow(
                line.row(),
                line.sheet(),
                status,
                fault == null ? null : fault.code(),
                fault == null ? null : fault.detail());
    }
}
