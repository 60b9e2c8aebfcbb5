package org.unmentoring.web.trials;

import java.util.List;
import org.unmentoring.web.matching.Trial;
import org.unmentoring.web.page.Page;

/** A trial and what it has found, as it stands on its page. */
record TrialView(Trial trial, Trial.Finding finding, List<String> compared, List<String> said) {

    static TrialView of(Trial trial, Trial.Finding finding, Page page) {
        var words = page.words(TrialWords.class);
        return new TrialView(
                trial,
                finding,
                trial.protocol().arms().stream()
                        .map(it -> called(it, words, page.lang()))
                        .toList(),
                finding.sentences().words(page.lang()));
    }

    public Trial.Protocol plan() {
        return trial.protocol();
    }

    public TrialState state() {
        return TrialState.read(trial.state());
    }

    /** The arm that is looked at, by what it is called. */
    public String arm(int number) {
        return compared.get(number);
    }

    public boolean isEndedWhenSure() {
        return "when-sure".equals(plan().stoppingRule());
    }

    public boolean isOfAllRounds() {
        return "met-of-all-rounds".equals(plan().outcome());
    }

    /** The p-value as one of so many: "0.008" says less to most people. */
    public long inThousand(double p) {
        return (long) Math.floor(p * 1000) + 1;
    }

    private static String called(Trial.Arm arm, TrialWords words, String language) {
        if (arm.label() != null) return arm.label().words(language);
        return switch (arm.cadence() == null ? 0 : arm.cadence()) {
            case 2 -> words.second();
            case 3 -> words.third();
            default -> words.each();
        };
    }
}
