package org.unmentoring.web.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.web.organise.Choice;

/** Lengths of time as choices in words. One that is not among them, set through the API, stays choosable as it is. */
final class Lengths {
    private Lengths() {}

    /** A schedule's lengths as its choices say them; waits null when rounds go out by themselves. */
    record InWords(String cadence, String toMeet, String nudge, String waits) {
        static InWords of(RulesWords words, ScheduleForm form) {
            return new InWords(
                    label(cadences(words, form.cadence())),
                    label(Lengths.toMeet(words, form.timeToMeet())),
                    label(nudges(words, form.nudgeAfter())),
                    form.waits() ? label(Lengths.waits(words, form.approveWithin())) : null);
        }
    }

    static List<Choice> cadences(RulesWords words, String now) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("P7D", words.weeks(1));
        choices.put("P14D", words.weeks(2));
        choices.put("P1M", words.months(1));
        choices.put("P2M", words.months(2));
        choices.put("P3M", words.months(3));
        return choices(words, choices, now);
    }

    static List<Choice> toMeet(RulesWords words, String now) {
        return choices(words, days(words, 7, 10, 14, 21, 28), now);
    }

    static List<Choice> nudges(RulesWords words, String now) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", words.schedNudgeEnd());
        choices.putAll(days(words, 3, 5, 7, 10, 14, 21));
        return choices(words, choices, now == null ? "" : now);
    }

    static List<Choice> waits(RulesWords words, String now) {
        return choices(words, days(words, 1, 2, 3, 5, 7), now);
    }

    /** As the choice says it. */
    static String label(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::selected)
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> days(RulesWords words, int... numbers) {
        var choices = new LinkedHashMap<String, String>();
        for (int days : numbers) choices.put("P" + days + "D", words.days(days));
        return choices;
    }

    private static List<Choice> choices(RulesWords words, Map<String, String> usual, String now) {
        var choices = new ArrayList<Choice>();
        if (!usual.containsKey(now)) choices.add(new Choice(now, words.asItIs(now), true));
        usual.forEach((value, label) -> choices.add(new Choice(value, label, value.equals(now))));
        return choices;
    }
}
