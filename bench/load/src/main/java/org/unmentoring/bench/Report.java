package org.unmentoring.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures as people read them. */
final class Report {
    private Report() {}

    /** @param targets the first is the bare GET of a constant, the second the bare GET of the same row, the third the same with a token */
    static String of(List<Target> targets, int warmUp, int seconds, int threads, int perSecond, int rateSeconds) {
        var rounds = targets.get(0).rounds.size();
        return """
               # GET by id, beside bare Quarkus GETs

               Machine: %s.
               Bare, a constant: one record made of nothing. Bare, the row: the same row of the same database, read by Hibernate with
               Panache as it comes; no token, no filter. With a token: the same, where Quarkus checks a token as it comes. Ours: a token checked, roles, one row (notification-service), or a person with
               enrolments and programmes (participants-service), whose session is looked up too.
               All are packaged applications, -Xmx512m, asked in turns by JMH on the same machine over %d kept-alive
               connections, each asking again as soon as it was answered; warmed for %d s each, then measured %d times for %d s.

               | median of %d rounds | requests/s | p50 ms | p99 ms | of the constant | of the row | of the row with a token |
               |---|---|---|---|---|---|---|
               %s

               | requests/s in round | %s |
               |---|%s
               %s

               At %d requests/s over 64 connections for %d s, latency from the time at which each was to be sent:

               | target | p50 ms | p99 ms | longest ms |
               |---|---|---|---|
               %s
               """.formatted(
                Machine.inWords(),
                threads,
                2 * warmUp,
                rounds,
                seconds,
                rounds,
                lines(targets, it -> row(it, targets)),
                targets.stream().map(it -> it.name).collect(Collectors.joining(" | ")),
                "---|".repeat(targets.size()),
                IntStream.range(0, rounds)
                        .mapToObj(i -> "| " + (i + 1) + " | "
                                + targets.stream()
                                        .map(it -> number(it.rounds.get(i).perSecond()))
                                        .collect(Collectors.joining(" | "))
                                + " |")
                        .collect(Collectors.joining("\n")),
                perSecond,
                rateSeconds,
                lines(targets, Report::atFixedRate));
    }

    private static String lines(List<Target> targets, java.util.function.Function<Target, String> line) {
        return targets.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String row(Target target, List<Target> targets) {
        var median = target.median();
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                target.name,
                median.perSecond(),
                median.p50Millis(),
                median.p99Millis(),
                median.perSecond() / targets.get(0).median().perSecond(),
                median.perSecond() / targets.get(1).median().perSecond(),
                median.perSecond() / targets.get(2).median().perSecond());
    }

    private static String atFixedRate(Target target) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |",
                target.name,
                target.atFixedRate[0],
                target.atFixedRate[1],
                target.atFixedRate[2]);
    }

    private static String number(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f", perSecond);
    }
}
