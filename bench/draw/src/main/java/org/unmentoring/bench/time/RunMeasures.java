package org.unmentoring.bench.time;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.unmentoring.matching.graph.Graph;
import org.unmentoring.matching.graph.Measures;

/** All measures of a network in which people were put in touch at random: seconds by the clock and of the processor. */
public final class RunMeasures {

    private static final int ORGANISATIONS = 200;
    private static final int SECTORS = 8;

    private RunMeasures() {}

    public static void main(String[] arguments) throws IOException {
        int people = Integer.parseInt(arguments[1]);
        int edges = Integer.parseInt(arguments[2]);
        int times = Integer.parseInt(arguments[3]);
        try (var report = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
            say(report, Machine.inWords());
            say(report, "");
            say(report, "| people | edges | run | seconds | processor seconds | mean path length | its error |");
            say(report, "|---|---|---|---|---|---|---|");
            for (int run = 1; run <= times; run++) {
                say(report, line(people, edges, run));
            }
        }
    }

    private static void say(PrintStream report, String line) {
        System.out.println(line);
        report.println(line);
    }

    private static String line(int people, int edges, int run) {
        var chance = new SplittableRandom(run);
        Set<Long> pairs = new HashSet<>();
        while (pairs.size() < edges) {
            int one = chance.nextInt(people);
            int other = chance.nextInt(people);
            if (one != other) {
                pairs.add((long) Math.min(one, other) << 32 | Math.max(one, other));
            }
        }
        int[] ones = pairs.stream().mapToInt(it -> (int) (it >>> 32)).toArray();
        int[] others = pairs.stream().mapToInt(Long::intValue).toArray();
        int[] organisations = chance.ints(people, 0, ORGANISATIONS).toArray();
        int[] sectors = chance.ints(people, 0, SECTORS).toArray();
        var processor = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long used = processor.getCurrentThreadCpuTime();
        var measures = Measures.of(new Graph(people, ones, others), organisations, sectors);
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.1f | %.1f | %.6f | %.6f |",
                people,
                edges,
                run,
                (System.nanoTime() - began) / 1e9,
                (processor.getCurrentThreadCpuTime() - used) / 1e9,
                measures.paths().mean(),
                measures.paths().meanError());
    }
}
