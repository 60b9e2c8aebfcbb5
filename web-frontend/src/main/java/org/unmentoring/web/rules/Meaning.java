package org.unmentoring.web.rules;

import java.util.ArrayList;
import java.util.List;
import org.unmentoring.web.matching.Schedule;

/**
 * What a schedule and its rules mean for the next draw, in words.
 *
 * @param next when it is; null when it is drawn by hand
 * @param counted false when the people could not be asked for just now
 */
record Meaning(
        String next, boolean counted, int canBeDrawn, int skipping, Lengths.InWords lengths, List<String> sentences) {

    static List<String> sentences(RulesWords words, Schedule.Rules rules) {
        var said = new ArrayList<String>();
        if (rules.groupOf() != null && rules.groupOf() > 2) said.add(words.groups(rules.groupOf()));
        else said.add(odd(words, rules.oddOne()));
        said.add(words.noRepeats());
        if (!Boolean.TRUE.equals(rules.avoidSameOrganisation())) said.add(words.together());
        else said.add(Boolean.TRUE.equals(rules.organisationFirst()) ? words.apartFirst() : words.apart());
        return said;
    }

    private static String odd(RulesWords words, String oddOne) {
        return switch (oddOne == null ? "" : oddOne) {
            case "host" -> words.oddHost();
            case "sit-out" -> words.oddSitOut();
            default -> words.oddTrio();
        };
    }
}
