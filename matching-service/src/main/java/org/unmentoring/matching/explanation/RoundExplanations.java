package org.unmentoring.matching.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.matching.explanation.ExplanationRepository.RoundRow;
import org.unmentoring.matching.explanation.RoundExplanation.AppliedRules;
import org.unmentoring.matching.explanation.RoundExplanation.Figures;
import org.unmentoring.matching.explanation.RoundExplanation.LeftOut;
import org.unmentoring.matching.explanation.RoundExplanation.LeftOutPerson;
import org.unmentoring.matching.explanation.RoundExplanation.LevelInWords;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.verify.LevelGap;

/** Explains whole rounds, to those who organise them. */
@ApplicationScoped
class RoundExplanations {

    private static final int NAMED = 200;

    private final ExplanationRepository seats;
    private final OpenedDraws draws;
    private final Sentences sentences;

    RoundExplanations(ExplanationRepository seats, OpenedDraws draws, Sentences sentences) {
        this.seats = seats;
        this.draws = draws;
        this.sentences = sentences;
    }

    RoundExplanation of(RoundId id) {
        var round = seats.round(id);
        if (round.isImported()) {
            return new RoundExplanation(
                    id, round.number(), List.of(sentences.words().notDrawnHere()), null);
        }
        return draws.of(id)
                .map(draw -> explained(id, round, draw))
                .orElseGet(() -> new RoundExplanation(id, round.number(), List.of(why(round)), null));
    }

    private String why(RoundRow round) {
        return switch (round.state()) {
            case "DRAWING" -> sentences.words().underWay();
            case "ABANDONED" -> sentences.words().abandoned();
            default -> sentences.words().tooEarly();
        };
    }

    private RoundExplanation explained(RoundId id, RoundRow round, OpenedDraw draw) {
        var figures = figures(id, draw);
        return new RoundExplanation(id, round.number(), said(round, figures), figures);
    }

    private Figures figures(RoundId id, OpenedDraw draw) {
        var drawn = draw.drawn();
        return new Figures(
                draw.input().size(),
                draw.matchesOf(2),
                draw.matchesOf(3),
                draw.matchesOf(4),
                draw.hosts(),
                draw.input().kept().size(),
                leftOut(id, draw),
                AppliedRules.of(draw.input().rules()),
                drawn.method(),
                drawn.proven(),
                LevelGap.of(drawn, draw.input().rules()).stream()
                        .map(it -> new LevelInWords(
                                Words.of(it.level()), it.cost(), it.lowerBound(), it.gap(), sentences.of(it)))
                        .toList());
    }

    private LeftOut leftOut(RoundId id, OpenedDraw draw) {
        int[] places = draw.drawn().leftOut();
        var named = Arrays.stream(places).limit(NAMED).boxed().toList();
        var people = seats.people(id, named);
        return new LeftOut(
                places.length,
                named.stream()
                        .map(it -> new LeftOutPerson(people.get(it), reason(it, draw)))
                        .toList());
    }

    private static String reason(int place, OpenedDraw draw) {
        return draw.explanation().couldMeetAnybody(place) ? "no-partner-left" : "no-way-of-meeting";
    }

    private List<String> said(RoundRow round, Figures it) {
        var words = sentences.words();
        List<String> said = new ArrayList<>();
        said.add(words.people(it.people()));
        said.add(words.pairs(it.pairs()));
        add(said, it.trios(), words.trios(it.trios()));
        add(said, it.groups(), words.groups(it.groups()));
        add(said, it.hosts(), words.hosts(it.hosts()));
        add(said, it.kept(), words.keptMatches(it.kept()));
        it.levels().forEach(level -> said.add(level.sentence()));
        said.add(it.proven() ? words.proven() : words.notProven());
        add(said, round.repairs(), words.mends(round.repairs().intValue()));
        return said;
    }

    private static void add(List<String> said, long count, String sentence) {
        if (count > 0) {
            said.add(sentence);
        }
    }
}
