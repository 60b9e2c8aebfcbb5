package org.unmentoring.matching.impact;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unmentoring.matching.finding.Said;
import org.unmentoring.matching.impact.Impact.Effect;

/** Findings in words that need no statistics to be understood, in both languages. */
@ApplicationScoped
class ImpactSentences {

    Said of(List<Effect> effects, int rounds) {
        return inBoth(it -> {
            if (effects.isEmpty() || rounds == 0) {
                return List.of(it.nothingYet());
            }
            if (effects.stream().allMatch(effect -> effect.conclusion() == Conclusion.TOO_EARLY)) {
                return List.of(it.tooEarly(ImpactFinder.LEAST_ROUNDS, ImpactFinder.LEAST_PAIRS));
            }
            List<String> said = new ArrayList<>();
            effects.stream()
                    .filter(effect -> effect.conclusion() != Conclusion.TOO_EARLY)
                    .forEach(effect -> said.add(said(it, effect)));
            return said;
        });
    }

    Said assumptions() {
        return inBoth(it -> List.of(
                it.onlyChanceChose(),
                it.onlyThoseWhoAgreed(),
                it.silenceIsAlike(),
                it.othersAreUntouched(),
                it.onlyByMeeting(),
                it.lookedAtEachRound()));
    }

    /** One paragraph for each question. */
    private static String said(ImpactWords it, Effect effect) {
        List<String> sentences = new ArrayList<>();
        sentences.add(now(it, effect));
        sentences.add(it.shownBy(effect.pairsInTouch(), effect.pairsOfOthers(), effect.rounds()));
        sentences.add(concluded(it, effect));
        if (effect.conclusion() == Conclusion.MORE && effect.amongMet() != null) {
            sentences.add(amongMet(it, effect));
        }
        return String.join(" ", sentences);
    }

    private static String now(ImpactWords it, Effect effect) {
        int after = hundred(effect.after());
        int otherwise = Math.max(0, Math.min(100, hundred(effect.otherwise())));
        return switch (effect.subject()) {
            case KNOWS -> it.knowsNow(after, otherwise);
            case CONTACTED -> it.contactedNow(after, otherwise);
            case WORKED_TOGETHER -> it.workedTogetherNow(after, otherwise);
        };
    }

    private static String concluded(ImpactWords it, Effect effect) {
        int low = hundred(effect.low());
        int high = hundred(effect.high());
        return switch (effect.conclusion()) {
            case MORE -> it.more(Math.max(0, low), high) + " " + it.hardlyChance(thousand(effect.p()));
            case LESS -> it.less(Math.max(0, -high), -low) + " " + it.hardlyChance(thousand(effect.p()));
            case UNCLEAR -> it.unclear(Math.max(0, -low), Math.max(0, high));
            case TOO_EARLY -> it.tooEarly(ImpactFinder.LEAST_ROUNDS, ImpactFinder.LEAST_PAIRS);
        };
    }

    private static String amongMet(ImpactWords it, Effect effect) {
        int more = hundred(effect.amongMet().difference());
        int low = Math.max(0, hundred(effect.amongMet().low()));
        int high = hundred(effect.amongMet().high());
        return switch (effect.subject()) {
            case KNOWS -> it.knowsAmongMet(more, low, high);
            case CONTACTED -> it.contactedAmongMet(more, low, high);
            case WORKED_TOGETHER -> it.workedTogetherAmongMet(more, low, high);
        };
    }

    private static int hundred(double share) {
        return (int) Math.round(share * 100);
    }

    /** "fewer than": so it is never none. */
    private static int thousand(double p) {
        return (int) Math.floor(p * 1000) + 1;
    }

    private static Said inBoth(Function<ImpactWords, List<String>> say) {
        return new Said(
                say.apply(MessageBundles.get(ImpactWords.class)),
                say.apply(MessageBundles.get(ImpactWords.class, Localized.Literal.of("cy"))));
    }
}
