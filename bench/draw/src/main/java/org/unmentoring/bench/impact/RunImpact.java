package org.unmentoring.bench.impact;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.unmentoring.bench.impact.SimulatedProgramme.Rounds;
import org.unmentoring.bench.programme.Crowd;
import org.unmentoring.bench.time.Machine;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.pairing.Draw;
import org.unmentoring.matching.statistics.PutInTouch;
import org.unmentoring.matching.statistics.PutInTouch.Method;

/** Many simulated programmes with a survey: whether intervals and p-values keep what they promise, and how long re-drawing takes. */
public final class RunImpact {

    private static final int OTHERS = 4;
    private static final double ERROR = 0.05;

    private final int programmes;
    private final int redraws;
    private final PrintStream report;

    private RunImpact(int programmes, int redraws, PrintStream report) {
        this.programmes = programmes;
        this.redraws = redraws;
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        try (var report = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
            var run = new RunImpact(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), report);
            run.say(Machine.inWords());
            run.say("");
            run.statistics();
            run.times();
        }
    }

    private void statistics() {
        say(
                "| people | rounds | meeting makes know | programmes of which something is said | 95 % intervals hold the effect, % | those among who met, %"
                        + " | p ≤ 0.01, % | p ≤ 0.05, % | p ≤ 0.5, % | mean effect, points | mean of estimates less the truth, points"
                        + " | mean half width, points |");
        say("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int[] size : new int[][] {{60, 3}, {120, 4}, {24, 12}, {120, 12}}) {
            var rounds = Rounds.of(inputs(size[0], size[1]), redraws);
            for (double effect : new double[] {0, 0.3, 0.8}) {
                line(rounds, size[0], size[1], effect);
            }
        }
    }

    private static List<DrawInput> inputs(int people, int rounds) {
        return IntStream.range(0, rounds)
                .mapToObj(it -> new Crowd(100 + it, people, 0, 2 + it % 3).input())
                .toList();
    }

    private record Found(
            int rounds,
            int pairs,
            boolean held,
            boolean heldAmongMet,
            double p,
            double truth,
            double off,
            double half) {

        /** As the service does it: of less it says that it is too early. */
        boolean isSaid() {
            return rounds >= 3 && pairs >= 20;
        }
    }

    private void line(Rounds rounds, int people, int count, double effect) {
        var found = IntStream.range(0, programmes)
                .mapToObj(it -> found(new SimulatedProgramme(rounds, OTHERS, effect, it)))
                .filter(Found::isSaid)
                .toList();
        double[] p = found.stream().mapToDouble(Found::p).toArray();
        say(String.format(
                Locale.ROOT,
                "| %d | %d | %.1f | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.3f | %.1f |",
                people,
                count,
                effect,
                found.size(),
                100.0 * found.stream().filter(Found::held).count() / found.size(),
                100.0 * found.stream().filter(Found::heldAmongMet).count() / found.size(),
                upTo(p, 0.01),
                upTo(p, 0.05),
                upTo(p, 0.5),
                100 * found.stream().mapToDouble(Found::truth).average().orElseThrow(),
                100 * found.stream().mapToDouble(Found::off).average().orElseThrow(),
                100 * found.stream().mapToDouble(Found::half).average().orElseThrow()));
    }

    private static double upTo(double[] p, double bound) {
        return 100.0 * Arrays.stream(p).filter(it -> it <= bound).count() / p.length;
    }

    private static Found found(SimulatedProgramme it) {
        var found = PutInTouch.of(it.rounds, new Method(ERROR, 999, "again"));
        var interval = found.interval();
        return new Found(
                found.rounds(),
                found.pairs(),
                interval.holds(it.truth),
                found.amongMet(it.met).holds(it.truthAmongMet),
                found.p(),
                it.truth,
                found.difference() - it.truth,
                (interval.high() - interval.low()) / 2);
    }

    private void times() {
        say("");
        say("| 10,000 times | seconds |");
        say("|---|---|");
        var input = new Crowd(1, 300, 0, 6).input();
        for (int i = 0; i < 3; i++) {
            long began = System.nanoTime();
            for (int again = 0; again < 10_000; again++) {
                Draw.of(input, "again " + again);
            }
            say(String.format(
                    Locale.ROOT,
                    "| a round of 300 people with six earlier ones drawn again | %.1f |",
                    (System.nanoTime() - began) / 1e9));
        }
    }

    private void say(String line) {
        System.out.println(line);
        report.println(line);
        report.flush();
    }
}
