package org.unmentoring.matching.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ParticipantId;

/** Matches that an organiser wants as they are; everybody else is drawn. */
public record Keep(List<List<ParticipantId>> matches) {

    public static final Keep NOTHING = new Keep(List.of());

    public static Keep of(List<List<ParticipantId>> matches) {
        return matches == null ? NOTHING : new Keep(matches);
    }

    /** @throws Problem 400 that points at the first person or match that can't be kept, and never says why two can't meet */
    List<int[]> places(Lineup lineup, Reach reach) {
        Set<Integer> seen = new HashSet<>();
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            int[] match = new int[matches.get(i).size()];
            for (int j = 0; j < match.length; j++) {
                match[j] = place(lineup, i, j);
                if (!seen.add(match[j])) {
                    throw Problem.invalid(
                            "/keep/" + i + "/" + j,
                            "person-kept-twice",
                            "This person is in a match that is kept already.");
                }
            }
            mustMeet(match, reach, i);
            places.add(match);
        }
        return places;
    }

    private int place(Lineup lineup, int i, int j) {
        return lineup.place(matches.get(i).get(j))
                .orElseThrow(() -> Problem.invalid(
                        "/keep/" + i + "/" + j, "person-not-in-pool", "This person can't be drawn at the moment."));
    }

    private static void mustMeet(int[] match, Reach reach, int i) {
        for (int one : match) {
            for (int other : match) {
                if (one != other && !reach.canMeet(one, other)) {
                    throw Problem.invalid("/keep/" + i, "people-not-matchable", "These people can't be matched.");
                }
            }
        }
    }
}
