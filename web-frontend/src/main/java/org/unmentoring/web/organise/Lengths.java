package org.unmentoring.web.organise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lengths of time as choices in words. One that is not among them, set through the API, stays choosable as it is. */
final class Lengths {
    private Lengths() {}

    static List<Choice> cadences(OrganiseWords words, String now) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("P7D", words.weeks(1));
        choices.put("P14D", words.weeks(2));
        choices.put("P1M", words.months(1));
        choices.put("P2M", words.months(2));
        choices.put("P3M", words.months(3));
        return choices(words, choices, now);
    }

    static List<Choice> toMeet(OrganiseWords words, String now) {
        return choices(words, days(words, 7, 10, 14, 21, 28), now);
    }

    static List<Choice> nudges(OrganiseWords words, String now) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", words.schedNudgeEnd());
        choices.putAll(days(words, 3, 5, 7, 10, 14, 21));
        return choices(words, choices, now == null ? "" : now);
    }

    private static Map<String, String> days(OrganiseWords words, int... numbers) {
        var choices = new LinkedHashMap<String, String>();
        for (int days : numbers) choices.put("P" + days + "D", words.days(days));
        return choices;
    }

    private static List<Choice> choices(OrganiseWords words, Map<String, String> usual, String now) {
        var choices = new ArrayList<Choice>();
        if (!usual.containsKey(now)) choices.add(new Choice(now, words.asItIs(now), true));
        usual.forEach((value, label) -> choices.add(new Choice(value, label, value.equals(now))));
        return choices;
    }
}
