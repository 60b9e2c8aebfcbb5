package org.unmentoring.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.e2e.Caller;
import org.unmentoring.e2e.LaunchedSuite;
import org.unmentoring.launcher.Suite;

/**
 * Requests made from the contracts, by everybody: right ones, nearly right ones and hostile ones. Whatever comes, the answer is one
 * that the contract names. The last of all journeys, since it leaves nothing as it was; e2e.fuzz says how many requests a service gets,
 * e2e.fuzz.seed where their chance begins.
 */
@ExtendWith(LaunchedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE)
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("e2e.fuzz", 0);
    private static final long SEED = Long.getLong("e2e.fuzz.seed", 1);
    private static final int AT_A_TIME = 3;
    /** Would end the very callers that the rest is asked by: asked for nobody, or with a version that is not right. */
    private static final Set<String> ENDINGS =
            Set.of("eraseMe", "erasePerson", "replayErasures", "endMySession", "removeOrganiser", "resetSecondFactor");

    /** Needs nothing to be right: asked by whom it is not for. */
    private static final String END_OF_ALL = "endAllMySessions";

    private final List<Principal> everybody = new ArrayList<>();
    private List<Contract> contracts;
    private Harvest harvest;
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> reached = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> strangers = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> faults = new ConcurrentSkipListMap<>();
    private final Map<String, String> examples = new ConcurrentHashMap<>();

    @BeforeAll
    void begin(Suite suite) {
        assumeTrue(REQUESTS > 0, "No requests of the fuzzer were asked for (e2e.fuzz).");
        contracts = Contract.all(suite.addresses());
        var tenant = Tenant.made("c", "Powys County Council", "Cardiff Council", suite);
        harvest = new Harvest(tenant);
        everybody.add(new Principal("anonymous", Set.of(), null, null));
        everybody.addAll(tenant.principals());
        var service = Tenant.token(suite, "matching-service", suite.secrets().matching());
        everybody.add(Tenant.principal("service", service, null));
        var operator = Caller.operator(
                suite.addresses().participants(), suite.secrets().operator());
        everybody.add(Tenant.principal("operator", operator, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants-service", "matching-service", "notification-service"})
    void everyAnswerIsOneThatTheContractNames(String service) throws Exception {
        statuses.clear();
        reached.clear();
        strangers.clear();
        faults.clear();
        examples.clear();
        var operations = contracts.stream()
                .filter(it -> it.service().equals(service))
                .findFirst()
                .orElseThrow()
                .operations();
        var began = System.nanoTime();
        var workers = IntStream.range(0, AT_A_TIME)
                .mapToObj(worker -> new Thread(() -> {
                    for (int i = worker; i < REQUESTS; i += AT_A_TIME)
                        one(operations, new Random(SEED * 1_000_003 + i));
                }))
                .toList();
        workers.forEach(Thread::start);
        for (var worker : workers) worker.join();
        keepReport(service, operations, Duration.ofNanos(System.nanoTime() - began));
        assertThat(faults.keySet().stream().map(it -> it + ": " + examples.get(it)))
                .isEmpty();
    }

    private void one(List<Operation> operations, Random chance) {
        var operation = operations.get(chance.nextInt(operations.size()));
        var who = somebody(operation, chance);
        var attempt = new Attempt(operation, who, harvest, chance, ENDINGS.contains(operation.id()));
        var request = attempt.request();
        try {
            var answer = request.send();
            statuses.computeIfAbsent(answer.statusCode(), it -> new AtomicInteger())
                    .incrementAndGet();
            if (answer.statusCode() == 401)
                strangers
                        .computeIfAbsent(who.toString(), it -> new AtomicInteger())
                        .incrementAndGet();
            if (answer.statusCode() / 100 == 2)
                reached.computeIfAbsent(operation.toString(), it -> new AtomicInteger())
                        .incrementAndGet();
            if (attempt.asItIs() && answer.statusCode() / 100 == 2)
                harvest.keep(
                        operation,
                        request.url(),
                        answer.statusCode(),
                        answer.headers().firstValue("ETag"),
                        Judge.json(answer));
            for (var fault : Judge.faults(operation, request.method(), answer, attempt.asItIs()))
                fault(
                        operation + " " + answer.statusCode() + ": " + fault,
                        who + " " + request + " -> " + told(answer));
        } catch (RuntimeException noAnswer) {
            fault(operation + ": no answer", who + " " + request + " -> " + noAnswer);
        }
    }

    private Principal somebody(Operation operation, Random chance) {
        var ends = operation.id().equals(END_OF_ALL);
        var may = everybody.stream()
                .filter(it -> operation.mayBeCalledBy(it.roles()) != ends)
                .toList();
        var among = !ends && (may.isEmpty() || chance.nextInt(10) < 2) ? everybody : may;
        return among.get(chance.nextInt(among.size()));
    }

    private void fault(String what, String example) {
        faults.computeIfAbsent(what, it -> new AtomicInteger()).incrementAndGet();
        examples.putIfAbsent(what, example.substring(0, Math.min(1_200, example.length())));
    }

    private static String told(HttpResponse<byte[]> answer) {
        var text = Request.text(answer);
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " "
                + text.substring(0, Math.min(400, text.length()));
    }

    private void keepReport(String service, List<Operation> operations, Duration took) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# %s: %d requests in %d s, seed %d, by status %s, kinds of faults: %d"
                .formatted(service, REQUESTS, took.toSeconds(), SEED, statuses, faults.size()));
        var never = operations.stream()
                .map(Operation::toString)
                .filter(it -> !reached.containsKey(it))
                .toList();
        lines.add("Never answered with 2xx: " + never);
        lines.add("Answered with 401: " + strangers);
        faults.forEach((what, count) -> lines.add("- %s (%s times): %s".formatted(what, count, examples.get(what))));
        var folder = Files.createDirectories(Path.of("target", "contract"));
        Files.write(folder.resolve("fuzz-" + service + ".md"), lines);
        System.out.println(lines.get(0));
    }
}
