package org.unmentoring.matching.draw.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of a part put together who cost the same, apart from whom they know. Nobody is alone. */
final class Alike {

    private record Group(PartCosts.Kind kind, int turns, long left) {}

    private Alike() {}

    static List<List<Integer>> of(PartCosts part, long[] left) {
        Map<Group, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < part.size; i++) {
            Group group = part.isNobody(i) ? null : new Group(part.kind(i), part.turnsOfKind(i), left[i]);
            alike.computeIfAbsent(group, it -> new ArrayList<>()).add(i);
        }
        return List.copyOf(alike.values());
    }
}
