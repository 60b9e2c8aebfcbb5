package org.unmentoring.bench.time;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.unmentoring.matching.film.Placed;
import org.unmentoring.matching.film.Placement;
import org.unmentoring.matching.film.Seated;

/** How long it takes to give everybody their place in the film of a network, all rounds at once: the longest that can happen. */
public final class RunFilm {

    private static final int ORGANISATIONS = 300;
    private static final int SECTORS = 8;

    private RunFilm() {}

    public static void main(String[] arguments) throws IOException {
        int people = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        int times = Integer.parseInt(arguments[3]);
        try (var report = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
            say(report, Machine.inWords());
            say(report, "");
            say(report, "| people | rounds | edges | they join | run | seconds | processor seconds |");
            say(report, "|---|---|---|---|---|---|---|");
            for (int run = 1; run <= times; run++) {
                say(report, line(people, rounds, false, run));
                say(report, line(people, rounds, true, run));
            }
        }
    }

    private static void say(PrintStream report, String line) {
        System.out.println(line);
        report.println(line);
    }

    private static String line(int people, int rounds, boolean growing, int run) {
        var programme = new Rounds(people, rounds, growing, new Random(run));
        var processor = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long used = processor.getCurrentThreadCpuTime();
        var placed = new Placed();
        var placement = new Placement(placed);
        for (int round = 0; round < rounds; round++) {
            placement.place(programme.seated.get(round), programme.pairs.get(round));
        }
        if (placed.people().size() != people) {
            throw new IllegalStateException("somebody has no place");
        }
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %s | %d | %.1f | %.1f |",
                people,
                rounds,
                programme.pairs.stream().mapToInt(List::size).sum(),
                growing ? "round by round" : "in the first",
                run,
                (System.nanoTime() - began) / 1e9,
                (processor.getCurrentThreadCpuTime() - used) / 1e9);
    }

    /** People paired at random, some organisations much larger than others. */
    private static final class Rounds {
        final List<List<Seated>> seated = new ArrayList<>();
        final List<List<UUID[]>> pairs = new ArrayList<>();

        Rounds(int people, int rounds, boolean growing, Random chance) {
            var everybody = Stream.generate(() -> new UUID(chance.nextLong(), chance.nextLong()))
                    .limit(people)
                    .map(id -> someone(id, (int) (ORGANISATIONS * Math.pow(chance.nextDouble(), 1.8))))
                    .toList();
            for (int round = 1; round <= rounds; round++) {
                var here = new ArrayList<>(everybody.subList(0, growing ? people * round / rounds : people));
                Collections.shuffle(here, chance);
                var put = new ArrayList<UUID[]>();
                for (int i = 0; i + 1 < here.size(); i += 2) {
                    put.add(new UUID[] {
                        here.get(i).participant(), here.get(i + 1).participant()
                    });
                }
                pairs.add(put);
                here.sort(Comparator.comparing(Seated::participant));
                seated.add(here);
            }
        }

        private static Seated someone(UUID id, int organisation) {
            return new Seated(0, id, "body " + organisation, "sector " + organisation % SECTORS);
        }
    }
}
