package org.unmentoring.matching.measure;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.unmentoring.matching.graph.Graph;
import org.unmentoring.matching.graph.Measures;
import org.unmentoring.matching.graph.Mixing;

/**
 * A network at one moment: people in the order of their ids, with the organisation and sector that they had last, and who is
 * tied to whom. Its digest tells whether anything has changed since it was measured.
 */
record Snapshot(Graph graph, int[] organisations, int[] sectors, byte[] digest) {

    /** Goes up when figures are computed in another way: then all are computed again. */
    private static final int METHOD = 1;

    /** Somebody in a round; null where organisation or sector are not known. */
    record Person(Integer round, UUID id, String organisation, String sector) {}

    record Pair(Integer round, UUID one, UUID other, Boolean met) {}

    /** @param people and {@code pairs}: of all rounds, in their order */
    static Snapshot of(List<Person> people, List<Pair> pairs, int round, Span span, Ties ties) {
        Map<UUID, Person> last = new TreeMap<>();
        people.stream().filter(it -> within(it.round(), round, span)).forEach(it -> last.put(it.id(), it));
        Map<UUID, Integer> places = new HashMap<>();
        last.keySet().forEach(it -> places.put(it, places.size()));
        var tied = pairs.stream()
                .filter(it -> within(it.round(), round, span) && (ties == Ties.PUT_IN_TOUCH || it.met()))
                .toList();
        int[] ones = tied.stream().mapToInt(it -> places.get(it.one())).toArray();
        int[] others = tied.stream().mapToInt(it -> places.get(it.other())).toArray();
        int[] organisations = groups(last.values(), Person::organisation);
        int[] sectors = groups(last.values(), Person::sector);
        return new Snapshot(
                new Graph(last.size(), ones, others),
                organisations,
                sectors,
                digest(organisations, sectors, ones, others));
    }

    Measures measures() {
        return Measures.of(graph, organisations, sectors);
    }

    private static boolean within(int its, int round, Span span) {
        return span == Span.ROUND ? its == round : its <= round;
    }

    private static int[] groups(Collection<Person> people, Function<Person, String> of) {
        Map<String, Integer> numbers = new HashMap<>();
        people.stream().map(of).filter(Objects::nonNull).forEach(it -> numbers.putIfAbsent(it, numbers.size()));
        return people.stream()
                .mapToInt(it -> of.apply(it) == null ? Mixing.UNKNOWN : numbers.get(of.apply(it)))
                .toArray();
    }

    private static byte[] digest(int[]... all) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) METHOD);
            for (int[] some : all) {
                var bytes = ByteBuffer.allocate(4 * (some.length + 1)).putInt(some.length);
                IntStream.of(some).forEach(bytes::putInt);
                digest.update(bytes.array());
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
