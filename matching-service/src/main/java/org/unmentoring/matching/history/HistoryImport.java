package org.unmentoring.matching.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.history.Entry.Pair;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.Matches;
import org.unmentoring.matching.match.NewMatch;
import org.unmentoring.matching.match.Past;
import org.unmentoring.matching.match.RecordedMatch;
import org.unmentoring.matching.participants.Programme;
import org.unmentoring.matching.round.EarlierRound;
import org.unmentoring.matching.round.Rounds;
import org.unmentoring.matching.schedule.Seeds;

/** Takes a list of earlier rounds over, all of it or nothing. Draws of the programme wait meanwhile. */
@ApplicationScoped
class HistoryImport {

    private final Rounds rounds;
    private final Matches matches;
    private final Past past;
    private final Seeds seeds;

    HistoryImport(Rounds rounds, Matches matches, Past past, Seeds seeds) {
        this.rounds = rounds;
        this.matches = matches;
        this.past = past;
        this.seeds = seeds;
    }

    @Transactional
    HistoryReport rehearse(Programme programme, Entries entries) {
        return takeOver(programme, entries, true);
    }

    @Transactional
    @Idempotent
    HistoryReport bringIn(Programme programme, Entries entries) {
        seeds.oneAtATime(programme.id());
        return takeOver(programme, entries, false);
    }

    private HistoryReport takeOver(Programme programme, Entries entries, boolean dryRun) {
        var kept =
                rounds.of(programme.id()).stream().collect(Collectors.toMap(EarlierRound::number, Function.identity()));
        var firstRounds = firstRounds(programme.id());
        entries.byRound().forEach((number, rows) -> {
            mustNotBeDrawnHere(kept.get(number), number);
            takeOver(programme, number, rows, kept.get(number), entries, dryRun);
        });
        return entries.report(dryRun, programme.timeZone(), firstRounds);
    }

    private void takeOver(
            Programme programme, int number, List<Entry> rows, EarlierRound kept, Entries entries, boolean dryRun) {
        var drawnAt = Entries.drawnAt(rows, programme.timeZone());
        Map<Set<ParticipantId>, RecordedMatch> known = kept == null ? Map.of() : known(kept.id());
        List<NewMatch> made = new ArrayList<>();
        for (Entry row : rows) {
            var match = known.get(row.ids());
            if (match == null) {
                var id = drawnAt == null ? MatchId.next() : MatchId.madeAt(drawnAt);
                made.add(new NewMatch(id, row.people(), row.line().recorded()));
            } else if (match.recorded().equals(row.line().recorded())) {
                entries.keptBefore(row, RowStatus.UNCHANGED);
            } else {
                entries.keptBefore(row, RowStatus.UPDATED);
                if (!dryRun) {
                    matches.correct(match.id(), row.line().recorded());
                }
            }
        }
        if (!dryRun && !made.isEmpty()) {
            var round = kept == null ? rounds.open(programme.id(), number, drawnAt) : kept.id();
            matches.record(round, made);
            count(round);
        }
    }

    private Map<Set<ParticipantId>, RecordedMatch> known(RoundId round) {
        return matches.of(round).stream().collect(Collectors.toMap(RecordedMatch::people, Function.identity()));
    }

    private void count(RoundId round) {
        var all = matches.of(round);
        var people = all.stream().flatMap(it -> it.people().stream()).distinct().count();
        var trios = all.stream().filter(it -> it.people().size() == 3).count();
        rounds.counted(round, (int) people, all.size(), (int) trios);
    }

    private Map<Pair, Integer> firstRounds(ProgrammeId programme) {
        Map<Pair, Integer> first = new HashMap<>();
        past.pairs(
                programme,
                it -> first.merge(
                        new Pair(Set.of(new ParticipantId(it.one()), new ParticipantId(it.other()))),
                        it.number(),
                        Math::min));
        return first;
    }

    private static void mustNotBeDrawnHere(EarlierRound kept, int number) {
        if (kept != null && !kept.imported()) {
            throw Problem.of(
                            409,
                            "round-drawn-here",
                            "Round " + number + " was drawn here already, so a list can't say who was in it.")
                    .with("round", number);
        }
    }
}
