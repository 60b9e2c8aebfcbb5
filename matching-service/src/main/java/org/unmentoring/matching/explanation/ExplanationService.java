package org.unmentoring.matching.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.check.Explanation;
import org.unmentoring.matching.explanation.ExplanationRepository.RoundRow;
import org.unmentoring.matching.explanation.ExplanationRepository.SeatRow;
import org.unmentoring.matching.explanation.PersonExplanation.Facts;
import org.unmentoring.matching.explanation.PersonExplanation.Unavoidable;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.mending.Repairs;
import org.unmentoring.matching.rest.Rests;
import org.unmentoring.matching.silence.Silences;

/** Explains matches from what they were drawn from, not from what is so today. */
@ApplicationScoped
class ExplanationService {

    private static final String DRAW = "draw";
    private static final String REPAIR = "repair";

    private final ExplanationRepository seats;
    private final OpenedDraws draws;
    private final Repairs repairs;
    private final Rests rests;
    private final Silences silences;
    private final Sentences sentences;

    ExplanationService(
            ExplanationRepository seats,
            OpenedDraws draws,
            Repairs repairs,
            Rests rests,
            Silences silences,
            Sentences sentences) {
        this.seats = seats;
        this.draws = draws;
        this.repairs = repairs;
        this.rests = rests;
        this.silences = silences;
        this.sentences = sentences;
    }

    ProgrammeId programmeOf(RoundId round) {
        return seats.round(round).inProgramme();
    }

    PersonExplanation mine(MatchId match, ParticipantId me) {
        var seat = seats.seat(match, me).orElseThrow(Problem::notFound);
        return explained(seats.round(new RoundId(seat.round())), seat, me, List.of());
    }

    /** Of the match that stands, else of the one that was drawn. */
    PersonExplanation of(RoundId id, ParticipantId person) {
        var all = seats.seats(id, person);
        if (all.isEmpty()) return rested(id, person);
        var standing = all.stream().filter(SeatRow::stands).findFirst();
        var seat =
                standing.or(() -> all.stream().reduce((newer, older) -> older)).orElseThrow(Problem::notFound);
        return explained(seats.round(id), seat, person, standing.isPresent() ? List.of() : now(id, person, all));
    }

    /** Nobody else's wish is told by it: it was the person's own. */
    private PersonExplanation rested(RoundId id, ParticipantId person) {
        if (silences.rested(id, person)) {
            return explanation(
                    seats.round(id), List.of(), List.of(sentences.words().silent()), Facts.none(false));
        }
        var words = sentences.words();
        var why =
                switch (rests.why(id, person).orElseThrow(Problem::notFound)) {
                    case SKIP -> words.skipped();
                    case CADENCE -> words.between();
                    case TRIAL -> words.betweenInTrial();
                };
        return explanation(seats.round(id), List.of(), List.of(why), Facts.none(false));
    }

    /** What is so of somebody whom no match stands of. */
    private List<String> now(RoundId round, ParticipantId person, List<SeatRow> all) {
        if (seats.droppedOut(round, person)) {
            return List.of(sentences.words().droppedOut());
        }
        return all.stream().anyMatch(SeatRow::dissolved)
                ? List.of(sentences.words().alone())
                : List.of();
    }

    private PersonExplanation explained(RoundRow round, SeatRow seat, ParticipantId person, List<String> now) {
        List<String> first = new ArrayList<>();
        if (seat.dissolved()) {
            first.add(sentences.words().dissolved());
        }
        first.addAll(now);
        if (round.isImported()) {
            return unexplained(round, seat, first, sentences.words().notDrawnHere());
        }
        if (seat.isMended()) {
            return mended(round, seat, person, first);
        }
        return draws.of(new RoundId(round.id()))
                .map(draw -> drawn(round, seat, person, first, draw))
                .orElseGet(
                        () -> unexplained(round, seat, first, sentences.words().tooEarly()));
    }

    private static PersonExplanation unexplained(RoundRow round, SeatRow seat, List<String> first, String why) {
        return explanation(round, first, List.of(why), Facts.none(seat.dissolved()));
    }

    private static PersonExplanation explanation(RoundRow round, List<String> first, List<String> then, Facts facts) {
        return new PersonExplanation(
                new RoundId(round.id()),
                round.number(),
                Stream.concat(first.stream(), then.stream()).toList(),
                facts);
    }

    private PersonExplanation drawn(
            RoundRow round, SeatRow seat, ParticipantId person, List<String> first, OpenedDraw draw) {
        var found = draw.explanation().of(seat.place());
        var people = seats.people(
                new RoundId(round.id()),
                found.partners().stream().map(Explanation.Partner::person).toList());
        var facts = new Facts(
                DRAW,
                Words.of(found.seat()),
                partners(round, person, found, people::get),
                found.asGood() < 0 ? null : found.asGood(),
                unavoidable(found, draw),
                found.proven(),
                seat.dissolved());
        return explanation(round, first, sentences.ofDraw(facts, found.seat(), seat.place(), draw), facts);
    }

    private static List<Unavoidable> unavoidable(Explanation.Facts found, OpenedDraw draw) {
        return found.unavoidable().stream()
                .map(it ->
                        new Unavoidable(Words.of(it), draw.drawn().lowerBound().at(it)))
                .toList();
    }

    private PersonExplanation mended(RoundRow round, SeatRow seat, ParticipantId person, List<String> first) {
        var basis = repairs.basis(new RoundId(round.id()), seat.repair());
        int[] match = seats.people(seat.match()).stream()
                .mapToInt(basis.people()::indexOf)
                .sorted()
                .toArray();
        var nothing = Objective.of(new long[Level.values().length]);
        var made = new Drawn(List.of(match), new int[0], nothing, nothing, REPAIR, null);
        var found = new Explanation(basis.input().keeping(List.of()), made)
                .of(basis.people().indexOf(person));
        var facts = new Facts(
                REPAIR,
                Words.of(found.seat()),
                partners(round, person, found, basis.people()::get),
                null,
                List.of(),
                null,
                seat.dissolved());
        return explanation(round, first, sentences.ofRepair(facts), facts);
    }

    private List<PersonExplanation.Partner> partners(
            RoundRow round, ParticipantId person, Explanation.Facts found, IntFunction<ParticipantId> who) {
        return found.partners().stream()
                .map(it -> partner(round, person, it, who.apply(it.person())))
                .toList();
    }

    /** The input counts rounds from 1, where an organiser's list may leave some out: the number is looked up. */
    private PersonExplanation.Partner partner(
            RoundRow round, ParticipantId person, Explanation.Partner it, ParticipantId other) {
        boolean before = it.before() > 0;
        return new PersonExplanation.Partner(
                other,
                before,
                before ? seats.lastTogether(round, person, other).orElse(null) : null,
                it.met(),
                it.sameOrganisation(),
                it.sameSector(),
                it.sameRegion());
    }
}
