package org.unmentoring.matching.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How many people know how many others through the programme, in steps so wide that at least k people are in each, rounded down to k. */
final class Degrees {
    private Degrees() {}

    static List<Dataset.Degree> of(Dataset.Ties ties, List<Integer> degrees, int k) {
        var counts = new TreeMap<Integer, Integer>();
        degrees.forEach(it -> counts.merge(it, 1, Integer::sum));
        List<Dataset.Degree> steps = new ArrayList<>();
        int from = -1;
        int people = 0;
        for (var it : counts.entrySet()) {
            from = people == 0 ? it.getKey() : from;
            people += it.getValue();
            if (people >= k) {
                steps.add(new Dataset.Degree(ties, from, it.getKey(), people));
                people = 0;
            }
        }
        if (people > 0 && !steps.isEmpty()) {
            var last = steps.remove(steps.size() - 1);
            steps.add(new Dataset.Degree(ties, last.fromOthers(), counts.lastKey(), last.people() + people));
        }
        return steps.stream()
                .map(it -> new Dataset.Degree(ties, it.fromOthers(), it.toOthers(), it.people() - it.people() % k))
                .toList();
    }
}
