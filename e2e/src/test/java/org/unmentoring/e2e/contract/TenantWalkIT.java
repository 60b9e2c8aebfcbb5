package org.unmentoring.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unmentoring.e2e.Caller;
import org.unmentoring.e2e.LaunchedSuite;
import org.unmentoring.launcher.Suite;

/**
 * Every operation of the contracts, asked by everybody, for things of their own, of another tenant and of nobody. Who may not call
 * is told so whatever they ask for; another tenant's thing answers as one that never was; nobody sees another tenant's mark.
 */
@ExtendWith(LaunchedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE - 1)
class TenantWalkIT {
    /** Of no tenant: names of templates and of steps; ids that each partner chooses for itself; the register that all share. */
    private static final Set<String> SHARED =
            Set.of("TemplateKey", "language", "number", "name", "fact", "service", "ExternalId", "OrganisationId");

    /** An id of each kind that nobody has. */
    /** An id of each kind that nobody has. */
    private static final Ids NOBODYS = kind -> SHARED.contains(kind) && !kind.endsWith("Id")
            ? Optional.empty()
            : Optional.of(UUID.nameUUIDFromBytes(kind.getBytes(StandardCharsets.UTF_8))
                    .toString());

    private static final String ANOTHERS_PARTNER = "partner of another organisation";

    private final Map<String, Map<String, Map<String, Integer>>> table = new TreeMap<>();
    private final List<String> leaks = new ArrayList<>();
    private final Set<String> neverSeen = new TreeSet<>();
    private final Set<String> withoutSeed = new TreeSet<>();
    private List<Contract> contracts;
    private Tenant first;
    private Tenant other;
    private final List<Principal> everybody = new ArrayList<>();
    private int requests;

    @BeforeAll
    void begin(Suite suite) {
        contracts = Contract.all(suite.addresses());
        first = Tenant.made("a", "Powys County Council", "Cardiff Council", suite);
        other = Tenant.made("b", "Devon County Council", "Swansea Council", suite);
        everybody.add(new Principal("anonymous", Set.of(), null, null));
        everybody.addAll(first.principals());
        everybody.addAll(other.principals());
        var service = Tenant.token(suite, "matching-service", suite.secrets().matching());
        everybody.add(Tenant.principal("service", service, null));
        var operator = Caller.operator(
                suite.addresses().participants(), suite.secrets().operator());
        everybody.add(Tenant.principal("operator", operator, null));
    }

    @Test
    @Order(1)
    void everyOperationSaysWhoMayCall() {
        assertThat(operations()).isNotEmpty().allSatisfy(it -> assertThat(it.saysWhoMayCall())
                .as(it.toString())
                .isTrue());
    }

    @Test
    @Order(2)
    void nobodySeesWhatIsAnotherTenants() throws IOException {
        for (var operation : operations()) for (var who : everybody) walk(operation, who);
        noWebhookTellsOfTheOther(first, other);
        noWebhookTellsOfTheOther(other, first);
        keepTable();
        assertThat(leaks).isEmpty();
    }

    private List<Operation> operations() {
        return contracts.stream().flatMap(it -> it.operations().stream()).toList();
    }

    private void walk(Operation operation, Principal who) {
        if (!operation.mayBeCalledBy(who.roles())) {
            // The roles decide before anything is looked at: one tenant's callers stand for the other's.
            if (who.tenant() == other) return;
            for (var ids : List.of(first, other, NOBODYS)) refused(operation, who, ids);
        } else if (who.tenant() == null) {
            if (operation.reads()) seen(operation, who, first);
            alike(operation, who, first, sharing(NOBODYS, first));
        } else {
            var anothers = who.tenant() == first ? other : first;
            alike(operation, who, who.tenant(), sharing(anothers, who.tenant()));
            alike(operation, who, who.tenant(), anothers.second());
            if (operation.reads()) seen(operation, who, who.tenant());
        }
    }

    /** Another's ids, but for those that belong to nobody. */
    private static Ids sharing(Ids anothers, Ids own) {
        return kind -> SHARED.contains(kind) ? own.of(kind) : anothers.of(kind);
    }

    private void refused(Operation operation, Principal who, Ids ids) {
        // Passes are matching-service's own: elsewhere they are no token at all.
        var expected = who.authorization() == null
                        || who.name().equals("pass")
                                && !operation.contract().service().startsWith("matching")
                ? 401
                : 403;
        var request = request(operation, who, Map.of(), ids, ids);
        var answer = ask(request, operation, who, ids == first ? "own" : ids == other ? "other" : "random");
        if (answer.statusCode() != expected) leak(request, answer, who + " must get " + expected);
    }

    /** What is the caller's own: there, and without the others' marks, in every form that it comes in. */
    private void seen(Operation operation, Principal who, Tenant own) {
        for (var form : operation.accepts()) {
            for (var ids : List.of(own, own.second())) {
                var request = request(operation, who, Map.of("Accept", form), ids, ids);
                var answer = ask(request, operation, who, "own");
                if (who.tenant() != null) markless(request, answer, own == first ? other : first);
                // Its organisation is not that of this programme's people.
                if (who.name().equals(ANOTHERS_PARTNER)) markless(request, answer, own);
                if (answer.statusCode() / 100 == 2) neverSeen.remove(operation.toString());
                else neverSeen.add(operation.toString());
            }
        }
    }

    /** Each id by itself and all together: what another has is answered as what nobody has. */
    private void alike(Operation operation, Principal who, Ids own, Ids anothers) {
        var nobodys = sharing(NOBODYS, anothers);
        var kinds =
                operation.parameters("path").stream().map(TenantWalkIT::kind).toList();
        for (var kind : kinds)
            if (!SHARED.contains(kind) || !own.of(kind).equals(anothers.of(kind))) {
                if (first.of(kind).isEmpty()) withoutSeed.add(kind);
                alike(operation, who, only(kind, anothers, own), only(kind, NOBODYS, own), own, own);
            }
        if (kinds.size() > 1) alike(operation, who, anothers, nobodys, own, own);
        if (asksForIds(operation)) alike(operation, who, own, own, anothers, nobodys);
    }

    private static Ids only(String chosen, Ids anothers, Ids own) {
        return kind -> kind.equals(chosen) ? anothers.of(kind) : own.of(kind);
    }

    private void alike(Operation operation, Principal who, Ids path, Ids randomPath, Ids body, Ids randomBody) {
        var theirs = request(operation, who, Map.of(), path, body);
        var nobodys = request(operation, who, Map.of(), randomPath, randomBody);
        if (theirs.toString().equals(nobodys.toString())) return;
        var control = ask(nobodys, operation, who, "random");
        var answer = ask(theirs, operation, who, "other");
        if (who.tenant() == null || operation.isForAnyone()) return;
        markless(theirs, answer, who.tenant() == first ? other : first);
        var same = shape(theirs, answer).equals(shape(nobodys, control));
        if (!same) leak(theirs, answer, "differs from " + shape(nobodys, control));
        // What is wrong in a body may be told before its address is looked at, to all alike.
        else if (path != randomPath && answer.statusCode() / 100 == 2 && answer.body().length > 0)
            leak(theirs, answer, "must be 404");
    }

    private boolean asksForIds(Operation operation) {
        var one = request(operation, everybody.get(0), Map.of(), first, first);
        var another = request(operation, everybody.get(0), Map.of(), first, sharing(other, first));
        return !one.toString().equals(another.toString());
    }

    private void markless(Request request, HttpResponse<byte[]> answer, Tenant anothers) {
        var text = Request.text(answer).toLowerCase(Locale.ROOT);
        if (text.contains(anothers.mark())) leak(request, answer, "tells of " + anothers.mark());
    }

    private void noWebhookTellsOfTheOther(Tenant tenant, Tenant anothers) {
        var told = String.join("\n", tenant.heard());
        assertThat(tenant.heard()).isNotEmpty();
        for (var word : List.of(
                anothers.mark(),
                anothers.of("ProgrammeId").orElseThrow(),
                anothers.of("RoundId").orElseThrow())) assertThat(told).doesNotContain(word);
    }

    private Request request(Operation operation, Principal who, Map<String, String> more, Ids path, Ids body) {
        // The same chance for the same operation: requests differ in their ids alone.
        var inPath =
                new Values(operation.contract(), new Random(operation.path().hashCode()), path, 0);
        var inBody =
                new Values(operation.contract(), new Random(operation.path().hashCode()), body, 0);
        var url = operation.path();
        for (var parameter : operation.parameters("path"))
            url = url.replace("{" + parameter.path("name").asText() + "}", encoded(value(inPath, parameter)));
        var query = operation.parameters("query").stream()
                .filter(it ->
                        kind(it).equals("ProgrammeId") || it.path("required").asBoolean())
                .map(it -> it.path("name").asText() + "=" + encoded(value(inBody, it)))
                .collect(Collectors.joining("&"));
        var headers = new LinkedHashMap<String, String>(more);
        if (who.authorization() != null) headers.put("Authorization", who.authorization());
        if (operation.hasHeader("If-Match")) headers.put("If-Match", "\"0\"");
        byte[] bytes = null;
        for (var form : operation.bodies().entrySet()) {
            if (bytes != null) break;
            headers.put("Content-Type", form.getKey());
            bytes = Bodies.written(form.getKey(), inBody.of(form.getValue(), ""));
            if (form.getKey().startsWith("multipart")) headers.put("Content-Type", Bodies.MULTIPART);
        }
        var address = operation.contract().address() + url + (query.isEmpty() ? "" : "?" + query);
        return new Request(operation.method(), address, headers, bytes);
    }

    private static String value(Values values, JsonNode parameter) {
        return values.of(parameter.path("schema"), parameter.path("name").asText())
                .asText();
    }

    private static String kind(JsonNode parameter) {
        return Values.kind(parameter.path("schema"), parameter.path("name").asText());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<byte[]> ask(Request request, Operation operation, Principal who, String whose) {
        requests++;
        var answer = request.send();
        if (answer.statusCode() >= 500) leak(request, answer, "must not fail");
        var tenant = who.tenant() == null ? "" : who.tenant() == first ? " A" : " B";
        table.computeIfAbsent(operation.contract().service() + " " + operation, it -> new TreeMap<>())
                .computeIfAbsent(who + tenant, it -> new TreeMap<>())
                .merge(whose + " " + answer.statusCode(), 1, Integer::sum);
        return answer;
    }

    /** All that a caller can tell two answers apart by, but for what says only what was asked. */
    private static String shape(Request request, HttpResponse<byte[]> answer) {
        var path = java.net.URI.create(request.url()).getRawPath();
        var headers = new TreeMap<>(answer.headers().map());
        for (var own : List.of("x-request-id", "ratelimit", "ratelimit-policy", "date")) headers.remove(own);
        return answer.statusCode() + " " + headers + " " + Request.text(answer).replace(path, "/…");
    }

    private void leak(Request request, HttpResponse<byte[]> answer, String why) {
        var text = Request.text(answer);
        leaks.add("%s: %d %s (%s)"
                .formatted(request, answer.statusCode(), text.substring(0, Math.min(300, text.length())), why));
    }

    private void keepTable() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Who gets what: %d operations, %d callers, %d requests, leaks: %d"
                .formatted(operations().size(), everybody.size(), requests, leaks.size()));
        lines.add("");
        lines.add("| operation | " + everybody.stream().map(this::named).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---".repeat(everybody.size() + 1) + "|");
        table.forEach((operation, cells) -> lines.add("| " + operation + " | "
                + everybody.stream().map(who -> told(cells.get(named(who)))).collect(Collectors.joining(" | "))
                + " |"));
        lines.add("");
        lines.add("Never seen by whom it belongs to: " + neverSeen);
        lines.add("Kinds of ids that no tenant of this walk has: " + withoutSeed);
        lines.addAll(leaks);
        var folder = Files.createDirectories(Path.of("target", "contract"));
        Files.write(folder.resolve("tenant-walk.md"), lines);
        System.out.println(lines.get(0));
    }

    private String named(Principal who) {
        return who + (who.tenant() == null ? "" : who.tenant() == first ? " A" : " B");
    }

    private static String told(Map<String, Integer> cell) {
        return cell == null ? "" : collected(cell.keySet());
    }

    private static String collected(Collection<String> answers) {
        return String.join(", ", answers);
    }
}
