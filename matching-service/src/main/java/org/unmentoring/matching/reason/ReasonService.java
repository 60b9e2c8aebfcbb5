package org.unmentoring.matching.reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.reason.ReasonFigures.InCadence;
import org.unmentoring.matching.reason.ReasonFigures.InRound;
import org.unmentoring.matching.reason.ReasonFigures.InSector;
import org.unmentoring.matching.reason.ReasonRepository.CommentRow;
import org.unmentoring.matching.reason.ReasonRepository.RoundRow;
import org.unmentoring.matching.reason.ReasonRepository.SideRow;
import org.unmentoring.matching.reasonlist.ListedReason;
import org.unmentoring.matching.reasonlist.ReasonKey;
import org.unmentoring.matching.reasonlist.ReasonLists;

/** Counts why matches did not meet. What an organiser sees is exact; what is to be published has no small numbers. */
@ApplicationScoped
@Transactional
class ReasonService {

    private final ReasonRepository reasons;
    private final ReasonLists lists;
    private final InstantSource clock;

    ReasonService(ReasonRepository reasons, ReasonLists lists, InstantSource clock) {
        this.reasons = reasons;
        this.lists = lists;
        this.clock = clock;
    }

    ReasonFigures figures(ProgrammeId programme, boolean forPublication) {
        var list = lists.all(programme);
        var sides = reasons.sides(programme);
        var rounds = reasons.rounds(programme);
        var figures = new ReasonFigures(
                programme,
                clock.instant(),
                list,
                Sides.of(sides, list),
                rounds(rounds, by(sides, SideRow::round), list),
                by(sides, SideRow::sector).entrySet().stream()
                        .map(it -> new InSector(it.getKey(), Sides.of(it.getValue(), list)))
                        .sorted(Comparator.comparing(
                                InSector::sector, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                        .toList(),
                by(sides, SideRow::cadence).entrySet().stream()
                        .map(it -> new InCadence(it.getKey(), Sides.of(it.getValue(), list)))
                        .sorted(Comparator.comparing(
                                InCadence::cadence, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                        .toList(),
                Trend.of(rounds.stream()
                        .map(it -> new Trend.Share(it.number(), it.notMet(), it.met() + it.notMet()))
                        .toList()),
                TimeToMeeting.of(reasons.meetings(programme, clock.instant()), clock.instant()));
        return forPublication ? figures.told() : figures;
    }

    TimeToMeeting timeToMeeting(ProgrammeId programme, boolean forPublication) {
        var now = clock.instant();
        var times = TimeToMeeting.of(reasons.meetings(programme, now), now);
        return forPublication ? times.told() : times;
    }

    Page<ReasonComment> comments(ProgrammeId programme, PageRequest asked) {
        return Page.of(reasons.comments(programme, asked), asked, CommentRow::id)
                .map(it -> new ReasonComment(ReasonKey.of(it.reason()), it.text()));
    }

    private static List<InRound> rounds(
            List<RoundRow> rounds, Map<Integer, List<SideRow>> sides, List<ListedReason> list) {
        return rounds.stream()
                .map(it -> new InRound(
                        it.number(),
                        it.drawnAt(),
                        new ReasonFigures.Matches(it.all(), it.met(), it.notMet(), it.unconfirmed()),
                        Sides.of(sides.getOrDefault(it.number(), List.of()), list)))
                .toList();
    }

    private static <K> Map<K, List<SideRow>> by(List<SideRow> sides, Function<SideRow, K> key) {
        Map<K, List<SideRow>> groups = new LinkedHashMap<>();
        sides.forEach(it -> groups.computeIfAbsent(key.apply(it), first -> new ArrayList<>())
                .add(it));
        return groups;
    }
}
