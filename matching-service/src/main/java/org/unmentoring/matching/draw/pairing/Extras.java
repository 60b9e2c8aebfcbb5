package org.unmentoring.matching.draw.pairing;

import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Rules;

/** What a trio costs, and a host who meets one more. */
final class Extras {

    private Extras() {}

    /** Three pairs, an extra (two where a host would have done) and the turns of all three. */
    static long trio(Tariff tariff, int a, int b, int c) {
        long ab = tariff.pair(a, b);
        long ac = tariff.pair(a, c);
        long bc = tariff.pair(b, c);
        boolean canMeet = ab < Tariff.NEVER && ac < Tariff.NEVER && bc < Tariff.NEVER;
        return canMeet ? trio(tariff, a, b, c, ab + ac + bc) : Tariff.NEVER;
    }

    static long trio(Tariff tariff, int a, int b, int c, long pairs) {
        Table table = tariff.table;
        if (!table.trioFine(a) || !table.trioFine(b) || !table.trioFine(c)) {
            return Tariff.NEVER;
        }
        int turns = table.trioTurns[a] + table.trioTurns[b] + table.trioTurns[c];
        return extrasOfTrio(table.rules) * tariff.w(Level.EXTRAS) + turns * tariff.w(Level.TURNS) + pairs;
    }

    static int extrasOfTrio(Rules rules) {
        return rules.oddOne() == OddOne.HOST ? 2 : 1;
    }

    /** What a host's second match costs. */
    static long hosted(Tariff tariff, int host, int guest) {
        if (!tariff.table.host(host) || tariff.pair(host, guest) == Tariff.NEVER) {
            return Tariff.NEVER;
        }
        return tariff.w(Level.EXTRAS) + tariff.table.hostTurns[host] * tariff.w(Level.TURNS) + tariff.pair(host, guest);
    }
}
