package org.unmentoring.matching.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.check.Explanation.Seat;
import org.unmentoring.matching.explanation.PersonExplanation.Facts;
import org.unmentoring.matching.explanation.PersonExplanation.Partner;
import org.unmentoring.matching.verify.LevelGap;

/** Facts in words: whole sentences of the bundle, one after the other. */
@ApplicationScoped
class Sentences {

    private final ReadersLanguage reader;

    Sentences(ReadersLanguage reader) {
        this.reader = reader;
    }

    ExplanationWords words() {
        return reader.words(ExplanationWords.class);
    }

    List<String> ofDraw(Facts facts, Seat seat, int place, OpenedDraw draw) {
        List<String> said = new ArrayList<>();
        if (seat == Seat.LEFT_OUT) {
            leftOut(said, facts, place, draw);
        } else {
            seat(said, seat, draw);
            partners(said, facts);
            if (facts.asGood() != null) {
                said.add(words().asGood(facts.asGood()));
            }
        }
        if (seat != Seat.KEPT) {
            said.add(draw.drawn().proven() ? words().proven() : words().notProven());
        }
        return said;
    }

    List<String> ofRepair(Facts facts) {
        List<String> said = new ArrayList<>();
        said.add(words().mended());
        partners(said, facts);
        said.add(words().mendedLeast());
        return said;
    }

    private void leftOut(List<String> said, Facts facts, int place, OpenedDraw draw) {
        said.add(words().leftOut());
        facts.unavoidable().stream()
                .filter(it -> it.isOf(Level.LEFT_OUT))
                .forEach(it -> said.add(words().leftOutLeast((int) it.atLeast())));
        if (draw.input().rules().oddOne() == OddOne.SIT_OUT) {
            said.add(words().leftOutByTurns());
        }
        if (!draw.input().people().get(place).modes().isEmpty()) {
            said.add(words().leftOutWays());
        }
        said.add(words().leftOutNext());
    }

    private void seat(List<String> said, Seat seat, OpenedDraw draw) {
        switch (seat) {
            case TRIO ->
                said.add(
                        draw.isOdd() && draw.matchesOf(3) == 1
                                ? words().trioOfOdd()
                                : words().trioOfSome(draw.matchesOf(3)));
            case HOST -> said.add(words().host());
            case GROUP -> said.add(words().group(draw.input().rules().groupOf()));
            case KEPT -> said.add(words().kept());
            default -> {
                // A pair is the usual, and an explanation of its own.
            }
        }
    }

    private void partners(List<String> said, Facts facts) {
        if (facts.partners().size() == 1) {
            before(said, facts.partners().get(0), facts);
            likeness(said, facts.partners().get(0));
        } else if (facts.partners().size() > 1) {
            others(said, facts);
        }
        if (facts.partners().stream().anyMatch(it -> Boolean.TRUE.equals(it.sameOrganisation()))) {
            least(said, facts, Level.SAME_ORGANISATION);
        }
    }

    private void before(List<String> said, Partner partner, Facts facts) {
        var round = partner.lastRound();
        if (!partner.before()) {
            said.add(words().neverPartner());
        } else if (partner.met()) {
            said.add(round == null ? words().metBeforeSometime() : words().metBefore(round));
            least(said, facts, Level.MET);
        } else {
            said.add(round == null ? words().introducedBeforeSometime() : words().introducedBefore(round));
            least(said, facts, Level.INTRODUCED);
        }
    }

    private void others(List<String> said, Facts facts) {
        int before = (int) facts.partners().stream().filter(Partner::before).count();
        said.add(before == 0 ? words().neverOthers() : words().someBefore(before));
        if (facts.partners().stream().anyMatch(Partner::met)) {
            least(said, facts, Level.MET);
        }
        if (facts.partners().stream().anyMatch(it -> it.before() && !it.met())) {
            least(said, facts, Level.INTRODUCED);
        }
        int colleagues = (int) facts.partners().stream()
                .filter(it -> Boolean.TRUE.equals(it.sameOrganisation()))
                .count();
        if (colleagues > 0) {
            said.add(words().someSameOrganisation(colleagues));
        } else if (facts.partners().stream().allMatch(it -> it.sameOrganisation() != null)) {
            said.add(words().othersOfDifferentOrganisations());
        }
    }

    private void least(List<String> said, Facts facts, Level level) {
        facts.unavoidable().stream().filter(it -> it.isOf(level)).forEach(it -> {
            int count = (int) it.atLeast();
            said.add(
                    switch (level) {
                        case MET -> words().leastRepeatsOfMet(count);
                        case INTRODUCED -> words().leastRepeatsOfIntroduced(count);
                        default -> words().leastSameOrganisation(count);
                    });
        });
    }

    private void likeness(List<String> said, Partner partner) {
        if (Boolean.TRUE.equals(partner.sameOrganisation())) {
            said.add(words().sameOrganisation());
        } else if (Boolean.FALSE.equals(partner.sameOrganisation())) {
            said.add(
                    partner.sameSector() == null
                            ? words().differentOrganisations()
                            : partner.sameSector()
                                    ? words().differentOrganisationsSameSector()
                                    : words().differentOrganisationsAndSectors());
        }
        if (partner.sameRegion() != null) {
            said.add(partner.sameRegion() ? words().sameRegion() : words().differentRegions());
        }
    }

    String of(LevelGap it) {
        long cost = it.cost();
        long gap = it.gap();
        return switch (it.level()) {
            case LEFT_OUT -> words().levelLeftOut(cost, gap);
            case EXTRAS -> words().levelExtras(cost, gap);
            case TURNS -> words().levelTurns(cost, gap);
            case MET -> words().levelMet(cost, gap);
            case INTRODUCED -> words().levelIntroduced(cost, gap);
            case RECENCY -> words().levelRecency(cost, gap);
            case SAME_ORGANISATION -> words().levelSameOrganisation(cost, gap);
            case SAME_ORGANISATION_TURNS -> words().levelSameOrganisationTurns(cost, gap);
            case LIKENESS -> words().levelLikeness(cost, gap);
        };
    }
}
