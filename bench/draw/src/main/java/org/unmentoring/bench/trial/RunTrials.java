package org.unmentoring.bench.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.unmentoring.bench.programme.Crowd;
import org.unmentoring.bench.time.Machine;
import org.unmentoring.matching.draw.pairing.Draw;
import org.unmentoring.matching.statistics.AlwaysValid;
import org.unmentoring.matching.statistics.Comparison;

/** Many simulated programmes: whether intervals, p-values and daily looks keep what they promise, and how long an analysis takes. */
public final class RunTrials {

    private static final double ERROR = 0.05;
    private static final double MINIMUM = 0.1;

    private final int programmes;
    private final int redraws;
    private final PrintStream report;

    private RunTrials(int programmes, int redraws, PrintStream report) {
        this.programmes = programmes;
        this.redraws = redraws;
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        try (var report = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
            var run = new RunTrials(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), report);
            run.say(Machine.inWords());
            run.say("");
            run.statistics();
            run.times();
        }
    }

    private interface Programmes {
        Simulated of(long number, double effect);
    }

    private void statistics() {
        say(
                "| trial | effect | programmes | 95 % intervals hold it, % | p ≤ 0.01, % | p ≤ 0.05, % | p ≤ 0.5, % | √n · largest"
                        + " distance of p from even | a daily look is sure, % | the interval of daily looks ever fails, % |");
        say("|---|---|---|---|---|---|---|---|---|---|");
        for (double effect : new double[] {0, 0.1}) {
            line("120 people, 9 rounds", false, effect, (it, by) -> Simulated.byPerson(it, by, 120, 9));
            line("40 people, 9 rounds", false, effect, (it, by) -> Simulated.byPerson(it, by, 40, 9));
            line("40 matches a round, 9 rounds", true, effect, (it, by) -> Simulated.byMatch(it, by, 40, 9));
        }
    }

    private void line(String name, boolean shares, double effect, Programmes all) {
        var found = IntStream.range(0, programmes)
                .mapToObj(it -> found(all.of(it, effect), shares, effect))
                .toList();
        double[] p = found.stream().mapToDouble(Found::p).sorted().toArray();
        DoubleFunction<Double> upTo =
                it -> 100.0 * Arrays.stream(p).filter(one -> one <= it).count() / programmes;
        say(String.format(
                Locale.ROOT,
                "| %s | %.2f | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                name,
                effect,
                programmes,
                100.0 * found.stream().filter(Found::held).count() / programmes,
                upTo.apply(0.01),
                upTo.apply(0.05),
                upTo.apply(0.5),
                Math.sqrt(programmes) * furthest(p),
                100.0 * found.stream().filter(Found::sure).count() / programmes,
                100.0 * found.stream().filter(Found::misled).count() / programmes));
    }

    private record Found(boolean held, double p, boolean sure, boolean misled) {}

    private Found found(Simulated simulated, boolean shares, double effect) {
        var end =
                Comparison.of(simulated.atTheEnd(), 1, new Comparison.Method(shares, MINIMUM, ERROR, redraws, "again"));
        boolean sure = false;
        boolean misled = false;
        for (int day = 0; day <= simulated.lastDay(); day++) {
            var look = AlwaysValid.of(simulated.on(day, 1), simulated.on(day, 0), MINIMUM, ERROR);
            sure |= look.p() <= ERROR;
            misled |= !look.interval().holds(effect);
        }
        return new Found(end.interval().holds(effect), end.p(), sure, misled);
    }

    private static double furthest(double[] sorted) {
        int n = sorted.length;
        return IntStream.range(0, n)
                .mapToDouble(i -> Math.max(Math.abs(sorted[i] - (double) i / n), Math.abs(sorted[i] - (i + 1.0) / n)))
                .max()
                .orElseThrow();
    }

    private void times() {
        say("");
        say("| 10,000 times | seconds |");
        say("|---|---|");
        for (int i = 0; i < 3; i++) {
            var units = Simulated.byPerson(1, 0.1, 300, 9).atTheEnd();
            time(
                    "the assignment of 300 people drawn again, and compared",
                    () -> Comparison.of(units, 1, new Comparison.Method(false, MINIMUM, ERROR, 10_000, "again")));
            var input = new Crowd(1, 300, 0, 6).input();
            time("a round of 300 people with six earlier ones drawn again", () -> {
                for (int again = 0; again < 10_000; again++) {
                    Draw.of(input, "again " + again);
                }
            });
        }
    }

    private void time(String what, Runnable run) {
        long began = System.nanoTime();
        run.run();
        say(String.format(Locale.ROOT, "| %s | %.1f |", what, (System.nanoTime() - began) / 1e9));
    }

    private void say(String line) {
        System.out.println(line);
        report.println(line);
        report.flush();
    }
}
