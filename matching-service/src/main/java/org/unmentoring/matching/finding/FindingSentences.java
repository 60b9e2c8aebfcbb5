package org.unmentoring.matching.finding;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.unmentoring.matching.finding.Finding.Compared;
import org.unmentoring.matching.finding.Finding.InArm;
import org.unmentoring.matching.statistics.Power;
import org.unmentoring.matching.trial.Kind;
import org.unmentoring.matching.trial.Label;
import org.unmentoring.matching.trial.Outcome;
import org.unmentoring.matching.trial.Protocol;
import org.unmentoring.matching.trial.Unit;

/** Findings in words that need no statistics to be understood, in both languages. */
@ApplicationScoped
class FindingSentences {

    private record Language(FindingWords words, Function<Label, String> label) {}

    Said of(Protocol protocol, int over, List<InArm> arms, List<Compared> compared) {
        return inBoth(it -> {
            if (arms.isEmpty()) {
                return List.of(it.words.lookedAtOnce(over, protocol.rounds()));
            }
            List<String> said = new ArrayList<>();
            compared.forEach(one -> said.addAll(said(it, protocol, arms, one)));
            return said;
        });
    }

    Said nothingYet(int rounds) {
        return inBoth(it -> List.of(it.words.lookedAtOnce(0, rounds)));
    }

    Said of(Power power, OptionalInt rounds, Kind kind) {
        int from = hundred(power.from());
        int to = hundred(power.to());
        return inBoth(it -> List.of(
                rounds.isPresent()
                        ? it.words.power(power.people(), rounds.getAsInt(), from, to)
                        : kind == Kind.CADENCE
                                ? it.words.powerNever(power.people(), from, to, power.peopleForever())
                                : it.words.powerTooLong(power.people(), from, to),
                kind == Kind.CADENCE
                        ? it.words.assumed(
                                BigDecimal.valueOf(power.alike()).toPlainString(),
                                hundred(power.power()),
                                hundred(power.error()))
                        : it.words.assumedByMatch(hundred(power.power()), hundred(power.error()))));
    }

    private static List<String> said(Language it, Protocol protocol, List<InArm> arms, Compared compared) {
        var arm = arms.get(compared.arm());
        var first = arms.get(0);
        if (arm.share() == null || first.share() == null) {
            return List.of(compared.conclusion() == Conclusion.TOO_FEW ? it.words.tooFew() : it.words.tooEarly());
        }
        return List.of(
                shares(it, protocol, arm, first),
                protocol.unit() == Unit.PERSON
                        ? it.words.ofPeople(arm.observed(), first.observed())
                        : it.words.ofMatches(arm.observed(), first.observed()),
                conclusion(it.words, compared));
    }

    private static String shares(Language it, Protocol protocol, InArm arm, InArm first) {
        var label = it.label.apply(arm.label());
        var firstLabel = it.label.apply(first.label());
        int share = hundred(arm.share());
        int firstShare = hundred(first.share());
        if (protocol.unit() == Unit.MATCH) {
            return it.words.matches(label, share, firstLabel, firstShare);
        }
        return protocol.outcome() == Outcome.MET_OF_ALL_ROUNDS
                ? it.words.rounds(label, share, firstLabel, firstShare)
                : it.words.people(label, share, firstLabel, firstShare);
    }

    private static String conclusion(FindingWords words, Compared it) {
        int low = hundred(it.low());
        int high = hundred(it.high());
        return switch (it.conclusion()) {
            case BETTER -> words.better(Math.max(0, low), high) + " " + words.hardlyChance(thousand(it.p()));
            case WORSE -> words.worse(Math.max(0, -high), -low) + " " + words.hardlyChance(thousand(it.p()));
            case UNCLEAR -> words.unclear(Math.max(0, -low), Math.max(0, high));
            case TOO_EARLY -> words.tooEarly();
            case TOO_FEW -> words.tooFew();
        };
    }

    private static int hundred(double share) {
        return (int) Math.round(share * 100);
    }

    /** "fewer than": so it is never none. */
    private static int thousand(double p) {
        return (int) Math.floor(p * 1000) + 1;
    }

    private static Said inBoth(Function<Language, List<String>> say) {
        return new Said(
                say.apply(new Language(MessageBundles.get(FindingWords.class), Label::en)),
                say.apply(new Language(MessageBundles.get(FindingWords.class, Localized.Literal.of("cy")), Label::cy)));
    }
}
