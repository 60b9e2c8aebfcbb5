package org.unmentoring.matching.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * All that a draw depends on besides its seed. People are known by their place, 0 to {@code size() - 1}; who makes the
 * input chooses the order. Everything else is kept in canonical order, so that equal inputs have equal bytes.
 */
public final class DrawInput {

    static final int MOST_PEOPLE = 1 << 24;
    static final int MOST_ROUNDS = (1 << 15) - 1;

    private static final String FORMAT = "unmentoring-draw-input\t2";

    private final Rules rules;
    private final List<Person> people;
    /** Sorted: the smaller place in 24 bits, the other in 24, the round in 15, and 1 where they met. */
    private final long[] relations;
    /** Sorted: the smaller place in the upper 32 bits, the other in the lower. */
    private final long[] apart;

    private final List<int[]> kept;

    private DrawInput(Builder builder) {
        rules = builder.rules;
        people = List.copyOf(builder.people);
        relations = Arrays.copyOf(builder.relations, builder.relationCount);
        Arrays.sort(relations);
        apart = builder.apart.stream()
                .mapToLong(Long::longValue)
                .sorted()
                .distinct()
                .toArray();
        kept = builder.kept.stream()
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .toList();
    }

    private DrawInput(DrawInput other, long[] apart, List<int[]> kept) {
        rules = other.rules;
        people = other.people;
        relations = other.relations;
        this.apart = apart;
        this.kept = kept;
    }

    /** The same as if nobody were to be kept apart: what is said of a draw is said from this, and can't tell who was. */
    public DrawInput withoutApart() {
        return new DrawInput(this, new long[0], kept);
    }

    /** The same with these matches standing before the draw. */
    public DrawInput keeping(List<int[]> matches) {
        return new DrawInput(
                this,
                apart,
                matches.stream()
                        .sorted((one, other) -> Integer.compare(one[0], other[0]))
                        .toList());
    }

    public int size() {
        return people.size();
    }

    public Rules rules() {
        return rules;
    }

    public List<Person> people() {
        return people;
    }

    /** Matches that stand before the draw; their people, in ascending order, are not drawn again. */
    public List<int[]> kept() {
        return kept;
    }

    public int relations() {
        return relations.length;
    }

    public int relationOne(int at) {
        return (int) (relations[at] >>> 40);
    }

    public int relationOther(int at) {
        return (int) (relations[at] >>> 16) & MOST_PEOPLE - 1;
    }

    public int relationRound(int at) {
        return (int) (relations[at] >>> 1) & MOST_ROUNDS;
    }

    public boolean relationMet(int at) {
        return (relations[at] & 1) == 1;
    }

    /** Pairs that must never be in one match: the smaller place in the upper 32 bits, the other in the lower. */
    public long[] apart() {
        return apart;
    }

    /** Tab-separated lines of UTF-8, each ended by a line feed; in texts, backslash, tab, CR and LF are \\ \t \r \n. */
    public void writeTo(OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(text);
            text.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** SHA-256 of what {@link #writeTo} writes, in hexadecimal digits. */
    public String digest() {
        var digest = Sha256.digest();
        writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void write(Writer text) throws IOException {
        line(text, FORMAT);
        line(
                text,
                "rules",
                "oddOne=" + rules.oddOne(),
                "avoidSameOrganisation=" + rules.avoidSameOrganisation(),
                "organisationFirst=" + rules.organisationFirst(),
                "sector=" + rules.sector(),
                "region=" + rules.region(),
                "acquaintances=" + rules.acquaintances(),
                "groupOf=" + rules.groupOf(),
                "lookAhead=" + rules.lookAhead());
        line(text, "people", people.size());
        for (Person it : people) {
            line(
                    text,
                    escaped(it.organisation()),
                    escaped(it.sector()),
                    escaped(it.region()),
                    escaped(String.join(",", it.modes())),
                    escaped(it.place()),
                    it.trioFine() ? "trio" : "pair",
                    it.host() ? "host" : "",
                    it.turns().trios(),
                    it.turns().hosted(),
                    it.turns().satOut(),
                    it.turns().sameOrganisation());
        }
        line(text, "relations", relations.length);
        for (int i = 0; i < relations.length; i++) {
            line(text, relationOne(i), relationOther(i), relationRound(i), relationMet(i) ? "met" : "introduced");
        }
        line(text, "apart", apart.length);
        for (long it : apart) {
            line(text, it >>> 32, (int) it);
        }
        line(text, "kept", kept.size());
        for (int[] it : kept) {
            line(text, Arrays.stream(it).boxed().toArray());
        }
    }

    private static void line(Writer text, Object... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            text.write(i == 0 ? "" : "\t");
            text.write(fields[i].toString());
        }
        text.write('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    /**
     * The input whose canonical text this is.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static DrawInput read(BufferedReader text) throws IOException {
        return new CanonicalText(text, FORMAT).input();
    }

    /** Collects an input; whoever is added gets the next place. */
    public static final class Builder {

        private final Rules rules;
        private final List<Person> people = new ArrayList<>();
        private final List<Long> apart = new ArrayList<>();
        private final List<int[]> kept = new ArrayList<>();
        private long[] relations = new long[16];
        private int relationCount;

        public Builder(Rules rules) {
            this.rules = rules;
        }

        /** @return the place of this person */
        public int person(Person person) {
            if (people.size() == MOST_PEOPLE) {
                throw new IllegalArgumentException("a draw has at most " + MOST_PEOPLE + " people");
            }
            people.add(person);
            return people.size() - 1;
        }

        /**
         * Two people were put in touch in an earlier round.
         *
         * @param round 1 to 32,767
         */
        public Builder relation(int one, int other, int round, boolean met) {
            mustDiffer(one, other);
            if (round < 1 || round > MOST_ROUNDS) {
                throw new IllegalArgumentException("rounds count from 1 to " + MOST_ROUNDS);
            }
            if (relationCount == relations.length) {
                relations = Arrays.copyOf(relations, relationCount + (relationCount >> 1));
            }
            relations[relationCount++] = (long) Math.min(one, other) << 40
                    | (long) Math.max(one, other) << 16
                    | (long) round << 1
                    | (met ? 1 : 0);
            return this;
        }

        /** These two must never be in one match; who wished it is not kept. */
        public Builder apart(int one, int other) {
            mustDiffer(one, other);
            apart.add((long) Math.min(one, other) << 32 | Math.max(one, other));
            return this;
        }

        /** These people are a match already; all others are drawn. */
        public Builder keep(int... match) {
            int[] sorted = Arrays.stream(match).sorted().distinct().toArray();
            if (sorted.length != match.length || sorted.length < 2) {
                throw new IllegalArgumentException("a match has two people or more, and nobody twice");
            }
            kept.add(sorted);
            return this;
        }

        public DrawInput build() {
            var seen = new TreeSet<Integer>();
            for (int[] match : kept) {
                for (int person : match) {
                    if (person < 0 || person >= people.size() || !seen.add(person)) {
                        throw new IllegalArgumentException("matches that are kept must not share people");
                    }
                }
            }
            return new DrawInput(this);
        }

        private void mustDiffer(int one, int other) {
            if (one == other || one < 0 || other < 0 || one >= people.size() || other >= people.size()) {
                throw new IllegalArgumentException("two different people of this draw are needed");
            }
        }
    }
}
