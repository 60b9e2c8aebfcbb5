package org.unmentoring.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/**
 * Whether sign-up tells by its time who is known, and how fast a large pool is read.
 * Arguments: the folder of the project, samples of each state, people in the pool, heap of the service, rows
 * of a list to import.
 */
public final class RunPeople {
    /** New links to one address are limited; asking many addresses a few times each meets all that happens. */
    private static final int ADDRESSES = 40;

    /** As many as one request may have. */
    private static final int ROWS_OF_A_REQUEST = 10_000;

    private final StringBuilder report = new StringBuilder();
    private final Map<String, String> database;
    private final String heap;

    private RunPeople(Map<String, String> database, String heap) {
        this.database = database;
        this.heap = heap;
    }

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var server = new PostgresServer();
        try (var people = new SignUps()) {
            var settings = new HashMap<>(server.start());
            settings.put("unmentoring.notification-url", people.notificationUrl());
            settings.put("UNMENTORING_MATCHING_SECRET", "only-for-benchmarks");
            settings.put("UNMENTORING_OPERATOR_SECRET", "only-for-benchmarks");
            settings.put("UNMENTORING_SECOND_FACTOR_SECRET", "only-for-benchmarks");
            var run = new RunPeople(settings, arguments[3]);
            try (var service = new Served(project.resolve("participants-service"), settings, run.heap)) {
                run.say("# People: what sign-up tells by its time, an import, invitations, and the pool of a draw%n");
                run.say(
                        "Machine: %s. Database, service (-Xmx%s) and this program share it.%n",
                        Machine.inWords(), run.heap);
                if (!arguments[1].equals("0")) run.signUp(people, service.url(""), Integer.parseInt(arguments[1]));
                run.bringIn(people, service, Integer.parseInt(arguments[4]));
                run.invite(people, service);
                run.pool(people, service, Integer.parseInt(arguments[2]));
            }
            Files.writeString(project.resolve("bench/results").resolve(LocalDate.now() + "-people.md"), run.report);
        } finally {
            server.stop();
        }
    }

    private interface Asking {
        HttpResponse<String> ask(String email) throws Exception;
    }

    private void signUp(SignUps people, String service, int samples) throws Exception {
        var programme = people.programme(service);
        var states = states(people, service, programme);
        for (int i = 0; i < 2_000; i++) people.register(service, programme, "warm" + i + "@powys.example");
        say("## Sign-up and sign-in link%n");
        say(
                "%d samples of each state in an order by chance; each state has %d addresses that came into it by the"
                        + " whole way (suppressed: marked in the database), new ones are asked once.%n",
                samples, ADDRESSES);
        compare("POST /v1/registrations", states, samples, email -> people.register(service, programme, email));
        compare("POST /v1/sign-in-links", states, samples, email -> people.askForLink(service, email));
    }

    private Map<String, List<String>> states(SignUps people, String service, String programme) throws Exception {
        Map<String, List<String>> states = new LinkedHashMap<>();
        for (var state : List.of("new", "known", "left", "erased", "suppressed")) states.put(state, new ArrayList<>());
        for (int i = 0; i < ADDRESSES; i++) {
            for (var state : List.of("known", "left", "erased", "suppressed")) {
                var email = state + i + "@powys.example";
                var session = people.join(service, programme, email);
                if (state.equals("left")) people.leave(service, programme, session);
                if (state.equals("erased")) people.erase(service, session);
                states.get(state).add(email);
            }
        }
        sql("insert into unreachable select id, now(), 'suppressed' from participant where email like 'suppressed%'");
        return states;
    }

    private void compare(String what, Map<String, List<String>> states, int samples, Asking asking) throws Exception {
        var chance = new Random(1);
        var order = new ArrayList<String>();
        states.keySet().forEach(state -> order.addAll(Collections.nCopies(samples, state)));
        Collections.shuffle(order, chance);
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        var answers = new TreeSet<String>();
        for (var state : order) {
            var known = states.get(state);
            var email = known.isEmpty()
                    ? "new" + chance.nextLong(Long.MAX_VALUE) + "@powys.example"
                    : known.get(chance.nextInt(known.size()));
            var began = System.nanoTime();
            var answer = asking.ask(email);
            nanos.computeIfAbsent(state, first -> new ArrayList<>()).add(System.nanoTime() - began);
            answers.add(answer.statusCode() + " " + answer.headers().map().keySet() + " " + answer.body());
        }
        say("| %s | p25 ms | median ms | p75 ms | p99 ms |%n|---|---|---|---|---|", what);
        states.keySet().forEach(state -> {
            var sorted = nanos.get(state).stream().sorted().toList();
            say(
                    "| %s | %.2f | %.2f | %.2f | %.2f |",
                    state, at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.99));
        });
        var medians = states.keySet().stream()
                .mapToDouble(state -> at(nanos.get(state).stream().sorted().toList(), 0.5))
                .summaryStatistics();
        say(
                "%nLargest difference of two medians: %.2f ms. Different answers (status, names of headers, body): %d.%n",
                medians.getMax() - medians.getMin(), answers.size());
    }

    private void bringIn(SignUps people, Served service, int rows) throws Exception {
        var programme = people.programme(service.url(""));
        say("## Import of a list of %,d rows%n", rows);
        say("All new, CSV, in 500 organisations of which most are new; asked how far it is every half second.%n");
        say("| seconds | seconds the service worked | answers seen while it ran | memory of the process at most, MB |%n"
                + "|---|---|---|---|");
        var list = new StringBuilder("Name,Email,Organisation,Job title,Joined\n");
        for (int i = 0; i < rows; i++)
            list.append("Llŷr ap Gwilym ")
                    .append(i)
                    .append(",import")
                    .append(i)
                    .append("@powys.example,Body ")
                    .append(i % 500)
                    .append(" Council,Service designer,14/06/2024\n");
        var worked = service.cpuSeconds();
        var began = System.nanoTime();
        var seen = new TreeSet<Integer>();
        people.importAndWait(service.url(""), programme, list.toString(), seen::add);
        say(
                "| %.1f | %.1f | %s | %.0f |%n",
                (System.nanoTime() - began) / 1e9, service.cpuSeconds() - worked, seen, service.peakMegabytes());
    }

    /** The mails that ask them are accepted by this program, while more rows come. */
    private void invite(SignUps people, Served service) throws Exception {
        var programme = people.programme(service.url(""));
        var organisation = people.organisation(service.url(""), "Powys");
        var partner = TestTokens.partner(UUID.fromString(organisation), UUID.fromString(programme));
        say("## Invitations by a partner, %,d rows a request%n", ROWS_OF_A_REQUEST);
        say("| request | rows | rows/s | seconds the service worked |%n|---|---|---|---|");
        for (int request = 1; request <= 6; request++) {
            invite(people, service, programme, partner, "all new", request);
        }
        for (int request = 1; request <= 3; request++) {
            invite(people, service, programme, partner, "the same again", request);
        }
        say("");
    }

    private void invite(SignUps people, Served service, String programme, String partner, String what, int request)
            throws Exception {
        var lines = IntStream.range(0, ROWS_OF_A_REQUEST)
                .mapToObj(row ->
                        "{\"externalId\":\"HR-%1$d-%2$d\",\"name\":\"Llŷr ap Gwilym %2$d\",\"email\":\"hr-%1$d-%2$d@powys.example\",\"jobTitle\":\"Service designer\"}"
                                .formatted(request, row))
                .collect(Collectors.joining("\n"));
        var worked = service.cpuSeconds();
        var began = System.nanoTime();
        var answer = people.bulk(service.url(""), programme, partner, lines);
        var seconds = (System.nanoTime() - began) / 1e9;
        if (answer.contains("rejected\":1") || answer.contains("\"status\":\"rejected\""))
            throw new IllegalStateException("some were rejected");
        say(
                "| %d, %s | %,d | %,.0f | %.1f |",
                request, what, ROWS_OF_A_REQUEST, ROWS_OF_A_REQUEST / seconds, service.cpuSeconds() - worked);
    }

    private void pool(SignUps people, Served service, int count) throws Exception {
        var programme = people.programme(service.url(""));
        fill(programme, count);
        say("## Pool of %,d people%n", count);
        say("Each in one of the shipped organisations, a third with a town, one in a hundred wanting to avoid"
                + " somebody.%n");
        say(
                "| reading | seconds | seconds the service worked | lines | MB | memory of the process at most, MB |%n|---|---|---|---|---|---|");
        for (int reading = 1; reading <= 3; reading++) {
            var worked = service.cpuSeconds();
            var began = System.nanoTime();
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(service.url("/v1/programmes/" + programme + "/pool")))
                                    .header("Authorization", "Bearer " + TestTokens.service())
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            long lines = 0;
            long bytes = 0;
            var buffer = new byte[1 << 16];
            try (var body = answer.body()) {
                for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                    bytes += n;
                    for (int i = 0; i < n; i++) lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            say(
                    "| %d | %.1f | %.1f | %,d | %.0f | %.0f |",
                    reading, seconds, service.cpuSeconds() - worked, lines, bytes / 1e6, service.peakMegabytes());
        }
        say("");
    }

    /** Ids in the order of time, as the service makes them: a table's rows then lie in the order in which they are read. */
    private void fill(String programme, int count) throws SQLException {
        sql("insert into participant (id, name, email, language, organisation, meeting_modes, self_described,"
                + " created_at, version) select uuidv7(), 'Somebody ' || n, 'pool' || n || '@powys.example',"
                + " 'en', ids[1 + n % cardinality(ids)], array['online', 'in-person'], true, now(), 0"
                + " from generate_series(1, " + count + ") as n,"
                + " (select array_agg(id order by id) as ids from organisation where status = 'accepted') as known");
        sql("insert into enrolment (programme, participant, status, joined_at, changed_at, place)"
                + " select '" + programme + "', id, 'active', now(), now(),"
                + " case when right(email, 15) ~ '^[0-2]' then 'Aberystwyth' end"
                + " from participant where email like 'pool%'");
        sql("insert into own_exclusion select id, next, now() from (select id, lead(id) over (order by id) as next"
                + " from participant where email like 'pool%00@powys.example') as pairs where next is not null");
        sql("analyze");
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.get("quarkus.datasource.jdbc.url"),
                        database.get("quarkus.datasource.username"),
                        database.get("quarkus.datasource.password"));
                var made = connection.createStatement()) {
            made.execute(statement);
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }

    private void say(String line, Object... values) {
        var text = String.format(Locale.ROOT, line, values);
        System.out.println(text);
        report.append(text).append('\n');
    }
}
