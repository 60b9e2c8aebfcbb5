package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import org.unmentoring.matching.draw.DrawInput;

/** Whom each person has met, in ascending order. */
final class Acquaintances {

    private final int[] start;
    private final int[] met;

    Acquaintances(DrawInput input) {
        int[] next = new int[input.size() + 1];
        for (int i = 0; i < input.relations(); i++) {
            if (input.relationMet(i)) {
                next[input.relationOne(i) + 1]++;
                next[input.relationOther(i) + 1]++;
            }
        }
        Arrays.parallelPrefix(next, Integer::sum);
        start = next.clone();
        met = new int[next[input.size()]];
        for (int i = 0; i < input.relations(); i++) {
            if (input.relationMet(i)) {
                met[next[input.relationOne(i)]++] = input.relationOther(i);
                met[next[input.relationOther(i)]++] = input.relationOne(i);
            }
        }
    }

    /** People whom both have met, counted up to a limit; those whom somebody met twice count once. */
    int common(int one, int two, int limit) {
        int i = start[one];
        int j = start[two];
        int common = 0;
        int last = -1;
        while (i < start[one + 1] && j < start[two + 1] && common < limit) {
            int here = met[i];
            int there = met[j];
            if (here == there && here != last) {
                common++;
                last = here;
            }
            i += here <= there ? 1 : 0;
            j += there <= here ? 1 : 0;
        }
        return common;
    }
}
