package org.unmentoring.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures as people read them. */
final class Report {
    private Report() {}

    static String of(List<Figures> bare, List<Figures> service, int warmUp, int seconds, int threads) {
        var bareMedian = Figures.medianOf(bare);
        var serviceMedian = Figures.medianOf(service);
        return """
               # GET by id: notification-service beside a bare Quarkus GET

               Machine: %s.
               Service: a token checked, roles, one row read through Hibernate from PostgreSQL. Bare: one record made of nothing.
               Both are packaged applications, -Xmx512m, asked in turns by JMH on the same machine over %d kept-alive
               connections, each asking again as soon as it was answered; warmed for %d s each, then measured %d times for %d s.

               | round | bare: requests/s | p50 ms | p99 ms | service: requests/s | p50 ms | p99 ms | service/bare, requests/s |
               |---|---|---|---|---|---|---|---|
               %s
               %s
               """.formatted(
                        Machine.inWords(),
                        threads,
                        2 * warmUp,
                        bare.size(),
                        seconds,
                        IntStream.range(0, bare.size())
                                .mapToObj(i -> row(Integer.toString(i + 1), bare.get(i), service.get(i)))
                                .collect(Collectors.joining("\n")),
                        row("median", bareMedian, serviceMedian));
    }

    private static String row(String name, Figures bare, Figures service) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %.2f | %,.0f | %.2f | %.2f | %.2f |",
                name,
                bare.perSecond(),
                bare.p50Millis(),
                bare.p99Millis(),
                service.perSecond(),
                service.p50Millis(),
                service.p99Millis(),
                service.perSecond() / bare.perSecond());
    }
}
