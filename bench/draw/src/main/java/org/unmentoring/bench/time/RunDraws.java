package org.unmentoring.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times draws and leaves a table. Arguments: the file for the table, numbers of people, shares of the largest organisation,
 * numbers of earlier rounds (each separated by commas), how many per cent of the usual samples, the heap, the first seed.
 */
public final class RunDraws {

    private static final String HEAD = """
            | people | largest % | rounds | draw ms, median | p99 | verify ms, median | p99 | shuffle and read ms | certified | objective, bound |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private final int percent;
    private final String heap;
    private final String seed;
    private final Path journal;

    private RunDraws(int percent, String heap, String seed) throws IOException {
        this.percent = percent;
        this.heap = heap;
        this.seed = seed;
        journal = Files.createTempFile("draws", ".tsv");
    }

    public static void main(String[] arguments) throws IOException, RunnerException {
        var run = new RunDraws(Integer.parseInt(arguments[4]), arguments[5], arguments[6]);
        var table = new StringBuilder(Machine.inWords() + "\nHeap " + arguments[5] + ".\n\n" + HEAD);
        System.out.print(table);
        for (String people : arguments[1].split(",")) {
            for (String largest : arguments[2].split(",")) {
                for (String rounds : arguments[3].split(",")) {
                    String row = run.row(people, largest, rounds);
                    System.out.print(row);
                    table.append(row);
                }
            }
        }
        Files.writeString(Path.of(arguments[0]), table);
    }

    private String row(String people, String largest, String rounds) throws IOException, RunnerException {
        double[] draw = millis("draw", people, largest, rounds);
        List<String[]> drawn = Journal.last(journal, draw.length);
        double[] verify = millis("verify", people, largest, rounds);
        double[] shuffle = millis("shuffleAndRead", people, largest, rounds);
        long certified = drawn.stream().filter(it -> it[0].equals("true")).count();
        String[] shown =
                drawn.stream().filter(it -> it[0].equals("false")).findFirst().orElse(drawn.get(0));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f | %.2f | %.2f | %.3f | %d of %d | %s, %s |%n",
                people,
                largest.equals("0") ? "Zipf" : largest,
                rounds,
                at(0.5, draw),
                at(0.99, draw),
                at(0.5, verify),
                at(0.99, verify),
                at(0.5, shuffle),
                certified,
                draw.length,
                figures(shown[1]),
                figures(shown[2]));
    }

    /** Level by level, without the names. */
    private static String figures(String objective) {
        return objective.replaceAll("[A-Za-z=]", "");
    }

    private static double at(double share, double[] sorted) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private double[] millis(String benchmark, String people, String largest, String rounds) throws RunnerException {
        int samples = samples(Integer.parseInt(people));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Draws.class.getName() + "\\." + benchmark + "$")
                        .param("people", people)
                        .param("largest", largest)
                        .param("rounds", rounds)
                        .param("firstSeed", seed)
                        .forks(1)
                        .warmupIterations(samples)
                        .measurementIterations(samples)
                        .timeout(TimeValue.minutes(60))
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .jvmArgsAppend("-Xmx" + heap, "-D" + Journal.FILE + "=" + journal)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return results.stream()
                .flatMap(it -> it.getBenchmarkResults().stream())
                .flatMap(it -> it.getIterationResults().stream())
                .mapToDouble(it -> it.getPrimaryResult().getScore() / 1000)
                .sorted()
                .toArray();
    }

    private int samples(int people) {
        int usual = people <= 1_000 ? 400 : people <= 10_000 ? 200 : people <= 100_000 ? 30 : 6;
        return Math.max(2, usual * percent / 100);
    }
}
