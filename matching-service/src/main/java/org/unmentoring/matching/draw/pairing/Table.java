package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;

/**
 * The input in the form that the draw asks many million times: the people still to be drawn (those of kept matches are
 * not among them) by their place here, 0 to {@code size() - 1}, with every text as a number.
 */
final class Table {

    static final int UNKNOWN = -1;
    static final int MOST_ACQUAINTANCES = 3;
    private static final long ANY_MODE = -1L >>> 1;

    final DrawInput input;
    final Rules rules;
    private final Past past;
    /** Null where the rules don't ask for them. */
    private final Acquaintances acquaintances;
    /** The place in the input. */
    final int[] who;

    private final boolean everybody;

    final int[] organisation;
    final int[] sector;
    final int[] region;
    final int[] place;
    final long[] modes;
    /** Turns above the fewest that anybody able had: of trios, of hosting, of sitting out, of the own organisation. */
    final int[] trioTurns;

    final int[] hostTurns;
    final int[] satOutTurns;
    final int[] organisationTurns;

    private final long inPerson;
    private final int[] organisationSize;

    Table(DrawInput input) {
        this.input = input;
        rules = input.rules();
        past = new Past(input);
        acquaintances = rules.acquaintances() > 0 ? new Acquaintances(input) : null;
        who = drawn(input);
        everybody = who.length == input.size();
        int n = who.length;
        organisation = new int[n];
        sector = new int[n];
        region = new int[n];
        place = new int[n];
        modes = new long[n];
        trioTurns = new int[n];
        hostTurns = new int[n];
        satOutTurns = new int[n];
        organisationTurns = new int[n];
        var words = new Words();
        inPerson = words.modeBit(Person.IN_PERSON);
        for (int i = 0; i < n; i++) {
            Person it = person(i);
            organisation[i] = rules.avoidSameOrganisation() ? words.number("o", it.organisation()) : UNKNOWN;
            sector[i] = rules.sector() > 0 ? words.number("s", it.sector()) : UNKNOWN;
            region[i] = rules.region() > 0 ? words.number("r", it.region()) : UNKNOWN;
            place[i] = words.number("p", it.place());
            modes[i] = it.modes().isEmpty() ? ANY_MODE : words.modes(it);
            trioTurns[i] = it.trioFine() ? it.turns().trios() : Integer.MAX_VALUE;
            hostTurns[i] = it.host() ? it.turns().hosted() : Integer.MAX_VALUE;
            satOutTurns[i] = it.turns().satOut();
            organisationTurns[i] = it.turns().sameOrganisation();
        }
        fromTheFewest(trioTurns);
        fromTheFewest(hostTurns);
        fromTheFewest(satOutTurns);
        fromTheFewestOfEachOrganisation();
        organisationSize = sizes(organisation);
    }

    /** Some of the people only; their turns still count from the fewest of all. */
    private Table(Table all, int[] some) {
        input = all.input;
        rules = all.rules;
        past = all.past;
        acquaintances = all.acquaintances;
        inPerson = all.inPerson;
        who = of(all.who, some);
        everybody = false;
        organisation = of(all.organisation, some);
        sector = of(all.sector, some);
        region = of(all.region, some);
        place = of(all.place, some);
        modes = Arrays.stream(some).mapToLong(i -> all.modes[i]).toArray();
        trioTurns = of(all.trioTurns, some);
        hostTurns = of(all.hostTurns, some);
        satOutTurns = of(all.satOutTurns, some);
        organisationTurns = of(all.organisationTurns, some);
        organisationSize = sizes(organisation);
    }

    Table only(int[] some) {
        return new Table(this, some);
    }

    private static int[] of(int[] row, int[] some) {
        return Arrays.stream(some).map(i -> row[i]).toArray();
    }

    private static int[] sizes(int[] organisation) {
        int[] sizes = new int[Arrays.stream(organisation).max().orElse(UNKNOWN) + 1];
        for (int it : organisation) {
            if (it != UNKNOWN) {
                sizes[it]++;
            }
        }
        return sizes;
    }

    /** The people in parts, such that nobody can meet anybody of another part: each part can be drawn for itself. */
    List<Table> parts() {
        List<int[]> parts = new Parts(this).parts();
        return parts.size() <= 1
                ? List.of(this)
                : parts.stream().map(this::only).toList();
    }

    private static int[] drawn(DrawInput input) {
        boolean[] kept = new boolean[input.size()];
        input.kept().forEach(match -> Arrays.stream(match).forEach(it -> kept[it] = true));
        int[] who = new int[input.size()];
        int n = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                who[n++] = i;
            }
        }
        return Arrays.copyOf(who, n);
    }

    /** A person with turns too many to count has one turn less than for ever. */
    private static void fromTheFewest(int[] turns) {
        int fewest = Arrays.stream(turns).min().orElse(0);
        for (int i = 0; i < turns.length; i++) {
            turns[i] = turns[i] == Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.min(turns[i] - fewest, MOST_TURNS);
        }
    }

    /** Further behind than so many turns counts no more. */
    static final int MOST_TURNS = 15;

    private void fromTheFewestOfEachOrganisation() {
        Map<Integer, Integer> fewest = new HashMap<>();
        for (int i = 0; i < organisation.length; i++) {
            fewest.merge(organisation[i], organisationTurns[i], Math::min);
        }
        for (int i = 0; i < organisation.length; i++) {
            organisationTurns[i] = Math.min(organisationTurns[i] - fewest.get(organisation[i]), MOST_TURNS);
        }
    }

    int size() {
        return who.length;
    }

    Person person(int i) {
        return input.people().get(who[i]);
    }

    /** The place in the input; where everybody is drawn they are the same, and no memory need be asked. */
    private int named(int i) {
        return everybody ? i : who[i];
    }

    /** What there is in the {@link Past} between two. */
    int between(int a, int b) {
        return past.between(named(a), named(b));
    }

    /** All that there is between any two, as if it were between the same two. */
    int mostBetween() {
        return past.most();
    }

    /** Whether the organisation has more than one in so many of all people. */
    boolean inLargeOrganisation(int i, int share) {
        return organisation[i] != UNKNOWN
                && organisationSize[organisation[i]] > 1
                && (long) organisationSize[organisation[i]] * share > size();
    }

    boolean inLargeOrganisation(int i) {
        return inLargeOrganisation(i, 50);
    }

    boolean trioFine(int i) {
        return trioTurns[i] != Integer.MAX_VALUE;
    }

    boolean host(int i) {
        return hostTurns[i] != Integer.MAX_VALUE;
    }

    boolean canMeet(int a, int b) {
        return haveAWayToMeet(a, b) && (between(a, b) & Past.APART) == 0;
    }

    boolean haveAWayToMeet(int a, int b) {
        long common = modes[a] & modes[b];
        return (common & ~inPerson) != 0
                || common != 0 && (place[a] == place[b] || place[a] == UNKNOWN || place[b] == UNKNOWN);
    }

    boolean meetsInPerson(int a) {
        return (modes[a] & inPerson) != 0;
    }

    boolean onlyInPerson(int a, int b) {
        return (modes[a] & modes[b]) == inPerson;
    }

    int likenessOfKind(int a, int b) {
        int likeness = sector[a] == sector[b] && sector[a] != UNKNOWN ? rules.sector() : 0;
        return likeness + (region[a] == region[b] && region[a] != UNKNOWN && !onlyInPerson(a, b) ? rules.region() : 0);
    }

    int likeness(int a, int b) {
        int likeness = likenessOfKind(a, b);
        return rules.acquaintances() == 0
                ? likeness
                : likeness + rules.acquaintances() * acquaintances.common(named(a), named(b), MOST_ACQUAINTANCES);
    }

    /** Adds what a pair who can meet costs, level by level. */
    void addPair(int a, int b, long[] byLevel) {
        int before = between(a, b);
        if ((before & Past.MET) != 0) {
            byLevel[Level.MET.ordinal()]++;
        } else if ((before & Past.INTRODUCED) != 0) {
            byLevel[Level.INTRODUCED.ordinal()]++;
        }
        byLevel[Level.RECENCY.ordinal()] += Past.recency(before);
        if (organisation[a] == organisation[b] && organisation[a] != UNKNOWN) {
            byLevel[Level.SAME_ORGANISATION.ordinal()]++;
            byLevel[Level.SAME_ORGANISATION_TURNS.ordinal()] += organisationTurns[a] + organisationTurns[b];
        }
        byLevel[Level.LIKENESS.ordinal()] += likeness(a, b);
    }

    /** Numbers for words, in the order of their first appearance. */
    private static final class Words {

        private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
        private final Map<String, Long> modeBits = new HashMap<>();

        int number(String kind, String word) {
            var known = numbers.computeIfAbsent(kind, it -> new HashMap<>());
            if (word.isEmpty()) {
                return UNKNOWN;
            }
            Integer number = known.get(word);
            if (number == null) {
                number = known.size();
                known.put(word, number);
            }
            return number;
        }

        long modes(Person person) {
            long bits = 0;
            for (String mode : person.modes()) {
                bits |= modeBit(mode);
            }
            return bits;
        }

        long modeBit(String mode) {
            Long bit = modeBits.get(mode);
            if (bit == null) {
                if (modeBits.size() == Long.SIZE - 2) {
                    throw new IllegalArgumentException("more ways of meeting than a draw can tell apart");
                }
                bit = 1L << modeBits.size();
                modeBits.put(mode, bit);
            }
            return bit;
        }
    }
}
