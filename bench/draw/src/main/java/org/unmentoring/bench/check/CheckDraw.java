package org.unmentoring.bench.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Holds the draw against oracles that share nothing with it and prints a row for each part; ends with 1 where one
 * disagrees. Arguments: the seed, a scale in per cent of the full counts, where disagreements are written down, and the
 * parts that are wanted (all of them when none is named).
 */
public final class CheckDraw {

    private CheckDraw() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        int percent = Integer.parseInt(arguments[1]);
        var findings = new Findings(Path.of(arguments[2]));
        List<String> wanted = List.of(arguments).subList(3, arguments.length);
        boolean fine = true;
        System.out.println("| part | counted | must be 0 | |\n|---|---|---|---|");
        for (Part it : parts(seed, percent, findings)) {
            if (wanted.isEmpty() || wanted.contains(it.name())) {
                Tally tally = it.check().get();
                System.out.println(tally);
                fine &= tally.isFine();
            }
        }
        System.exit(fine ? 0 : 1);
    }

    private record Part(String name, Supplier<Tally> check) {}

    private static List<Part> parts(long seed, int percent, Findings findings) {
        return List.of(
                new Part("small", () -> new AgainstAllDraws("0 to 14 people against all draws", findings)
                        .check(seed, of(60_000, percent), 0, 14)),
                new Part("sixteen", () -> new AgainstAllDraws("15 and 16 people against all draws", findings)
                        .check(seed, of(10_000, percent), 15, 16)),
                new Part("twenty", () -> new AgainstAllDraws("17 to 20 people against all draws", findings)
                        .check(seed, of(500, percent), 17, 20)),
                new Part("jgrapht", () -> new AgainstJGraphT(findings).check(seed, of(10_000, percent))),
                new Part("uniform", () -> new Uniformity("uniform, 5 to 14 people", seed, findings)
                        .check(of(100, percent), 5, 14)),
                new Part("uniform-matching", () -> new Uniformity("uniform, 15 to 18 people", seed, findings)
                        .check(of(100, percent), 15, 18)),
                new Part("forgeries", () -> new Forgeries(seed, findings).check(of(1_000, percent))),
                new Part("growth", () -> new Growth(seed).check(3)));
    }

    private static int of(int full, int percent) {
        return Math.max(1, full * percent / 100);
    }
}
