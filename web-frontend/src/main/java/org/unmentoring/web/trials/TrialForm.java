package org.unmentoring.web.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.matching.Trial;
import org.unmentoring.web.matching.Trial.Arm;
import org.unmentoring.web.matching.Trial.Label;
import org.unmentoring.web.page.Errors;

/** A trial as an organiser plans it: shares as so many of 100. */
public record TrialForm(
        @RestForm String kind,
        @RestForm String title,
        @RestForm String hypothesis,
        @RestForm List<String> arms,
        @RestForm List<String> strata,
        @RestForm String outcome,
        @RestForm String sequence,
        @RestForm String labelEn,
        @RestForm String labelCy,
        @RestForm String people,
        @RestForm String from,
        @RestForm String to,
        @RestForm String rounds,
        @RestForm String stoppingRule,
        @RestForm String step,
        @RestForm String key) {
    private static final String NUDGES = "nudges";
    private static final String WHEN_PUT_IN_TOUCH = "met-when-put-in-touch";
    private static final String OF_ALL_ROUNDS = "met-of-all-rounds";
    private static final String WHEN_SURE = "when-sure";
    private static final String AFTER_ITS_ROUNDS = "after-its-rounds";
    /** A week after the time to meet: the last mails ask only then. */
    private static final int DAYS_TO_ANSWER = 7;

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_HYPOTHESIS = 1000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int FEWEST_PEOPLE = 4;
    static final int MOST_ROUNDS = 100;
    private static final int MOST_DIFFERENCE = 50;

    static TrialForm empty(String kind, int people) {
        return new TrialForm(
                NUDGES.equals(kind) ? NUDGES : "cadence",
                "",
                "",
                List.of("1", "2"),
                List.of(),
                WHEN_PUT_IN_TOUCH,
                "",
                "",
                "",
                people < FEWEST_PEOPLE ? "" : String.valueOf(people),
                "",
                "",
                "",
                AFTER_ITS_ROUNDS,
                "",
                "");
    }

    TrialForm withRounds(int rounds) {
        return new TrialForm(
                kind,
                title,
                hypothesis,
                arms,
                strata,
                outcome,
                sequence,
                labelEn,
                labelCy,
                people,
                from,
                to,
                String.valueOf(rounds),
                stoppingRule,
                step,
                key);
    }

    public boolean ofMails() {
        return NUDGES.equals(kind);
    }

    public boolean has(String arm) {
        return arms != null && arms.contains(arm);
    }

    public boolean sorts(String layer) {
        return strata != null && strata.contains(layer);
    }

    public boolean ofAllRounds() {
        return OF_ALL_ROUNDS.equals(outcome);
    }

    public boolean whenPutInTouch() {
        return !ofAllRounds();
    }

    public boolean whenSure() {
        return WHEN_SURE.equals(stoppingRule);
    }

    public boolean atItsEnd() {
        return !whenSure();
    }

    boolean onlyAsks() {
        return !"register".equals(step);
    }

    boolean lacksRounds() {
        return rounds == null || rounds.isBlank();
    }

    /** What a plan needs to be worked out. */
    Errors checkPower(TrialWords words) {
        var errors = new Errors();
        if (!ofMails() && cadences().size() < 2) errors.add("arms", words.armsMissing());
        if (number(people, FEWEST_PEOPLE, MOST_PEOPLE) < 0) errors.add("people", words.peopleNotValid());
        if (number(from, 1, 99) < 0) errors.add("from", words.shareNotValid());
        if (number(to, 1, 99) < 0) errors.add("to", words.shareNotValid());
        else if (number(from, 1, 99) == number(to, 1, 99)) errors.add("to", words.sharesAlike());
        else if (difference() > MOST_DIFFERENCE) errors.add("to", words.differenceTooBig());
        return errors;
    }

    Errors check(TrialWords words) {
        var errors = new Errors()
                .missing("title", title, words.titleMissing())
                .missing("hypothesis", hypothesis, words.hypothesisMissing());
        if (isLonger(title, LONGEST_TITLE)) errors.add("title", words.titleTooLong());
        if (isLonger(hypothesis, LONGEST_HYPOTHESIS)) errors.add("hypothesis", words.hypothesisTooLong());
        if (ofMails()) {
            if (sequence == null || !sequence.strip().matches("[a-z0-9]+(-[a-z0-9]+)*"))
                errors.add("sequence", words.sequenceNotValid());
            errors.missing("labelEn", labelEn, words.labelMissing()).missing("labelCy", labelCy, words.labelMissing());
        }
        checkPower(words).all().forEach(it -> errors.add(it.getKey(), it.getValue()));
        if (number(rounds, 1, MOST_ROUNDS) < 0) errors.add("rounds", words.roundsNotValid());
        return errors;
    }

    static Map<String, String> wordsByField(TrialWords words) {
        return Map.of(
                "title", words.titleTooLong(),
                "hypothesis", words.hypothesisTooLong(),
                "people", words.peopleNotValid(),
                "rounds", words.roundsNotValid(),
                "arms", words.armsMissing());
    }

    Trial.PowerQuestion question() {
        var rhythms = cadences();
        return new Trial.PowerQuestion(
                kind(),
                number(people, FEWEST_PEOPLE, MOST_PEOPLE),
                number(from, 1, 99) / 100.0,
                number(to, 1, 99) / 100.0,
                ofMails() ? null : List.of(rhythms.get(0), rhythms.get(rhythms.size() - 1)));
    }

    /** @param usual what the usual mails are called in both languages */
    Trial.NewTrial trial(Label usual) {
        return new Trial.NewTrial(
                title.strip(),
                hypothesis.strip(),
                kind(),
                ofMails() || whenPutInTouch() ? WHEN_PUT_IN_TOUCH : OF_ALL_ROUNDS,
                ofMails() ? mails(usual) : cadences().stream().map(Arm::of).toList(),
                ofMails() || strata == null
                        ? List.of()
                        : strata.stream().distinct().toList(),
                number(rounds, 1, MOST_ROUNDS),
                number(people, FEWEST_PEOPLE, MOST_PEOPLE),
                difference() / 100.0,
                atItsEnd() ? AFTER_ITS_ROUNDS : WHEN_SURE,
                DAYS_TO_ANSWER);
    }

    @Override
    public String kind() {
        return ofMails() ? NUDGES : "cadence";
    }

    private List<Arm> mails(Label usual) {
        return List.of(
                new Arm(null, "match", usual),
                new Arm(null, sequence.strip(), new Label(labelEn.strip(), labelCy.strip())));
    }

    private List<Integer> cadences() {
        var chosen = new ArrayList<Integer>();
        for (int every = 1; every <= 3; every++) if (has(String.valueOf(every))) chosen.add(every);
        return chosen;
    }

    private int difference() {
        return Math.abs(number(to, 1, 99) - number(from, 1, 99));
    }

    private static boolean isLonger(String text, int most) {
        return text != null && text.strip().length() > most;
    }

    /** -1 where it is none, or out of bounds. */
    private static int number(String text, int least, int most) {
        if (text == null || !text.strip().matches("[0-9]{1,7}")) return -1;
        int number = Integer.parseInt(text.strip());
        return number < least || number > most ? -1 : number;
    }
}
