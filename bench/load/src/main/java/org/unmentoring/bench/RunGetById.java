package org.unmentoring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * Authenticated GETs by id beside bare Quarkus GETs, of a constant and of the same row: in turns, so that whatever else the
 * machine does meets all. Arguments: the folder of the project, seconds to warm up, seconds to measure, rounds, threads, requests
 * a second at the fixed rate.
 */
public final class RunGetById {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int CONNECTIONS_AT_FIXED_RATE = 64;

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
        var perSecond = Integer.parseInt(arguments[5]);
        var run = new RunGetById(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[4]));
        var database = new PostgresServer();
        var people = new PostgresServer();
        try {
            var settings = settings(database.start());
            var peoplesSettings = settings(people.start());
            try (var notification = new Served(project.resolve("notification-service"), settings);
                    var bare = new Served(project.resolve("bench/bare"), settings);
                    var participants = new Served(project.resolve("participants-service"), peoplesSettings)) {
                var message = run.message(notification);
                var targets = List.of(
                        new Target("bare, a constant", bare.url("/bare/" + message), run.token),
                        new Target("bare, the row", bare.url("/bare/rows/" + message), run.token),
                        new Target("bare, the row, with a token", bare.url("/bare/known/" + message), run.token),
                        new Target("GET /v1/messages/{id}", notification.url("/v1/messages/" + message), run.token),
                        new Target("GET /v1/me", participants.url("/v1/me"), person(peoplesSettings)));
                run.measure(targets, warmUp, rounds, perSecond);
                var report = Report.of(targets, warmUp, run.measureSeconds, run.threads, perSecond, rateSeconds(run));
                System.out.println(report);
                Files.writeString(project.resolve("bench/results").resolve(LocalDate.now() + "-get-by-id.md"), report);
            }
        } finally {
            database.stop();
            people.stop();
        }
    }

    private static int rateSeconds(RunGetById run) {
        return 2 * run.measureSeconds;
    }

    private static Map<String, String> settings(Map<String, String> database) {
        var settings = new HashMap<>(database);
        settings.put("unmentoring.mail-seal.secret", "only-for-benchmarks");
        settings.put("UNMENTORING_MATCHING_SECRET", "only-for-benchmarks");
        settings.put("UNMENTORING_OPERATOR_SECRET", "only-for-benchmarks");
        settings.put("UNMENTORING_SECOND_FACTOR_SECRET", "only-for-benchmarks");
        return settings;
    }

    private void measure(List<Target> targets, int warmUp, int rounds, int perSecond) throws Exception {
        for (var target : targets) run(target, warmUp, 1);
        for (int round = 0; round < rounds; round++) {
            for (var target : targets) target.rounds.add(figures(target));
        }
        for (var target : targets) {
            var asking = new FixedRate(target.url, target.token, perSecond, CONNECTIONS_AT_FIXED_RATE);
            asking.run(2);
            target.atFixedRate = asking.run(rateSeconds(this));
        }
    }

    /** Somebody with an open session. @return the session's token */
    private static String person(Map<String, String> settings) throws SQLException {
        var who = UUID.randomUUID();
        var session = UUID.randomUUID();
        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into participant (id, name, email, meeting_modes, self_described, created_at, version)"
                            + " values ('" + who + "', 'Ann', 'ann@council.example', array['online'], true, now(), 0)");
            statement.execute("insert into session values ('" + session + "', '" + who
                    + "', 'Firefox on Linux', now(), now(), now() + interval '8 hours')");
        }
        return TestTokens.participant(who, session);
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
        return id.group(1);
    }

    private Figures figures(Target target) throws RunnerException {
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

    private Collection<RunResult> run(Target target, int warmUp, int measure) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(GetById.class.getName())
                        .threads(threads)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(warmUp))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.seconds(measure))
                        .jvmArgsAppend(
                                "-D" + GetById.TARGET + "=" + target.url, "-D" + GetById.TOKEN + "=" + target.token)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
