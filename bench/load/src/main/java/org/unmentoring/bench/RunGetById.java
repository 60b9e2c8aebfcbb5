package org.unmentoring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/**
 * An authenticated GET by id of notification-service beside a bare Quarkus GET: in turns, so that whatever else the
 * machine does meets both. Arguments: the folder of the project, seconds to warm up, seconds to measure, rounds, threads.
 */
public final class RunGetById {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final int measureSeconds;
    private final int threads;
    private final String token = TestTokens.service();

    private RunGetById(int measureSeconds, int threads) {
        this.measureSeconds = measureSeconds;
        this.threads = threads;
    }

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var warmUp = Integer.parseInt(arguments[1]);
        var rounds = Integer.parseInt(arguments[3]);
        var run = new RunGetById(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[4]));
        var database = new PostgresServer();
        try (var bare = new Served(project.resolve("bench/bare"), Map.of());
                var service = new Served(project.resolve("notification-service"), settings(database.start()))) {
            var report = run.measure(
                    bare.url("/bare/0190163d-8694-739b-aea5-966c26f8ad91"), run.message(service), warmUp, rounds);
            System.out.println(report);
            var file = project.resolve("bench/results").resolve(LocalDate.now() + "-get-by-id.md");
            Files.writeString(file, report);
        } finally {
            database.stop();
        }
    }

    private static Map<String, String> settings(Map<String, String> database) {
        var settings = new HashMap<>(database);
        settings.put("unmentoring.mail-seal.secret", "only-for-benchmarks");
        return settings;
    }

    private String measure(String bare, String service, int warmUp, int rounds) throws RunnerException {
        run(bare, warmUp, 1);
        run(service, warmUp, 1);
        var bares = new ArrayList<Figures>();
        var services = new ArrayList<Figures>();
        for (int round = 0; round < rounds; round++) {
            bares.add(figures(bare));
            services.add(figures(service));
        }
        return Report.of(bares, services, warmUp, measureSeconds, threads);
    }

    /** A message that waits for its time all through the run, so that its row stays as it is. */
    private String message(Served service) throws IOException, InterruptedException {
        var later = Instant.now().plus(Duration.ofDays(1));
        var body = """
                {"template":"sign-in-link","to":{"name":"Ann","email":"ann@council.example","language":"en"},
                 "values":{"link":"https://web.example/sign-in","minutes":"10"},"reference":"bench","sendAt":"%s"}
                """.formatted(later);
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.url("/v1/messages")))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        var id = ID.matcher(answer.body());
        if (!id.find()) throw new IOException("the message was not accepted: " + answer.body());
        return service.url("/v1/messages/" + id.group(1));
    }

    private Figures figures(String target) throws RunnerException {
        Figures found = new Figures(0, 0, 0);
        for (var result : run(target, 3, measureSeconds)) {
            var primary = result.getPrimaryResult();
            found = switch (result.getParams().getMode()) {
                case Throughput -> new Figures(primary.getScore(), found.p50Millis(), found.p99Millis());
                default ->
                    new Figures(
                            found.perSecond(),
                            primary.getStatistics().getPercentile(50) * 1000,
                            primary.getStatistics().getPercentile(99) * 1000);
            };
        }
        return found;
    }

    private Collection<RunResult> run(String target, int warmUp, int measure) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(GetById.class.getName())
                        .threads(threads)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(warmUp))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.seconds(measure))
                        .jvmArgsAppend("-D" + GetById.TARGET + "=" + target, "-D" + GetById.TOKEN + "=" + token)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
