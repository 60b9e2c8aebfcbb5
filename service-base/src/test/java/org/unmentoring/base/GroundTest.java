package org.unmentoring.base;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.Issuer;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@WithTestResource(PostgresServer.class)
class GroundTest {
    @Inject
    DataSource database;

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:" + code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("instance", notNullValue());
    }

    @Test
    void anAddressThatDoesNotExistAnswersAProblem() {
        problem(given().get("/nowhere/at/all").then(), 404, "not-found");
        problem(given().get("/v1/things/mine/deeper").then(), 404, "not-found");
    }

    @Test
    void aTokenOfAnIssuerThatIsNotConfiguredIsRefused() {
        var programme = UUID.randomUUID();
        var token = Issuer.token(
                "anybodys",
                Map.of(
                        "groups",
                        List.of("organiser"),
                        "unmentoring",
                        Map.of("programmes", List.of(programme.toString())),
                        "programmes",
                        List.of(programme.toString())));
        var answer = given().auth().oauth2(token).get("/v1/things/organised/" + programme);
        problem(answer.then(), 401, "token-missing");
    }

    @Test
    void aWrongMethodAnswersAProblemThatSaysWhichAreRight() {
        problem(given().delete("/v1/things").then(), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(given().put("/v1/things/organised/by-me").then(), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(given().contentType("text/plain").body("x").post("/v1/things").then(), 415, "media-type-not-supported");
        problem(given().accept("image/png").get("/v1/things").then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"a\",", "{\"name\":\"a\",\"name\":\"b\"}", "not json", "{'name':'a'}"})
    void jsonThatIsNotValidIsRefused(String body) {
        problem(json(body).post("/v1/things").then(), 400, "json-not-valid");
    }

    @Test
    void somethingBehindTheEndIsRefused() {
        problem(json("{\"name\":\"a\"} {}").post("/v1/things").then(), 400, "validation-failed");
    }

    @Test
    void badUtf8IsRefused() {
        var bytes = new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'};
        problem(
                given().contentType("application/json")
                        .body(bytes)
                        .post("/v1/things")
                        .then(),
                400,
                "json-not-valid");
    }

    @Test
    void deepNestingIsRefused() {
        problem(json("[".repeat(200) + "]".repeat(200)).post("/v1/things").then(), 400, "validation-failed");
        problem(
                json("{\"name\":\"a\",\"parts\":" + "[".repeat(200))
                        .post("/v1/things")
                        .then(),
                400,
                "validation-failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"more\":1} | /more | unknown-field",
                "{\"name\":\"a\",\"parts\":[{\"label\":\"x\"},{\"label\":\"y\",\"z\":0}]} | /parts/1/z | unknown-field",
                "{\"name\":5} | /name | not-readable",
                "{\"name\":\"a\",\"count\":\"5\"} | /count | not-readable",
                "{\"name\":\"a\",\"count\":1.5} | /count | not-readable",
                "{\"name\":\"a\\u0000b\"} | /name | not-readable",
                "{\"name\":\"a\\ud800b\"} | /name | not-readable",
                "{\"name\":\"a\",\"since\":1700000000} | /since | not-readable",
                "{\"name\":\"a\",\"since\":\"2026-02-30T09:00:00Z\"} | /since | not-readable",
                "{\"name\":\" \"} | /name | not-blank",
                "{} | /name | not-blank",
                "{\"name\":\"a\",\"parts\":[{\"label\":\"x\"},{}]} | /parts/1/label | not-null",
            })
    void aValueThatIsWrongIsPointedAt(String body, String pointer, String code) {
        problem(json(body).post("/v1/things").then(), 400, "validation-failed")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void noBodyAtAllIsRefused() {
        problem(given().contentType("application/json").post("/v1/things").then(), 400, "validation-failed");
        problem(json("null").post("/v1/things").then(), 400, "validation-failed");
    }

    @Test
    void aBodyOfTwelveMegabytesIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/things"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[12_000_000]))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:unmentoring:problem:body-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "201", "-1", "1.5"})
    void aLimitThatIsNoneIsRefused(String limit) {
        problem(given().queryParam("limit", limit).get("/v1/things").then(), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "!!!!", "../../etc"})
    void aForgedCursorIsRefused(String cursor) {
        problem(given().queryParam("cursor", cursor).get("/v1/things").then(), 400, "validation-failed");
    }

    @Test
    void anUnknownQueryParameterIsRefused() {
        problem(given().queryParam("limmit", "5").get("/v1/things").then(), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/limmit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "1-1-1-1-1", "0190163d-8694-739b-aea5-966c26f8ad91"})
    void anIdThatNamesNothingIsNotFound(String id) {
        problem(given().get("/v1/things/" + id).then(), 404, "not-found");
    }

    @Test
    void aBrokenRuleOfTheDatabaseIsNamed() {
        var name = unique();
        json("{\"name\":\"" + name + "\"}").post("/v1/things").then().statusCode(201);
        problem(json("{\"name\":\"" + name + "\"}").post("/v1/things").then(), 409, "thing-name-once");
    }

    @Test
    void anErrorOfOursTellsNothingOfItsInside() {
        var body = problem(given().get("/v1/things/broken").then(), 500, "internal-error")
                .extract()
                .asString();
        assertThat(body).doesNotContain("secret").doesNotContain("Exception").doesNotContain("java");
    }

    @Test
    void withoutATokenTheAnswerSaysWhatIsMissing() {
        problem(given().get("/v1/things/mine").then(), 401, "token-missing").header("WWW-Authenticate", "Bearer");
        problem(given().auth().oauth2("nonsense").get("/v1/things/mine").then(), 401, "token-missing")
                .header("WWW-Authenticate", "Bearer");
        problem(
                given().auth()
                        .oauth2(TestTokens.expired(UUID.randomUUID()))
                        .get("/v1/things/mine")
                        .then(),
                401,
                "token-missing");
    }

    @Test
    void withoutTheRoleTheAnswerIsForbidden() {
        problem(
                given().auth()
                        .oauth2(TestTokens.operator())
                        .get("/v1/things/mine")
                        .then(),
                403,
                "role-missing");
    }

    @Test
    void anOrganiserSeesOnlyWhatIsTheirs() {
        var mine = UUID.randomUUID();
        var token = TestTokens.organiser(UUID.randomUUID(), mine);
        given().auth().oauth2(token).get("/v1/things/organised/" + mine).then().statusCode(200);
        problem(
                given().auth()
                        .oauth2(token)
                        .get("/v1/things/organised/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
    }

    @Test
    void theCallerIsTheTokensSubject() {
        var who = UUID.randomUUID();
        given().auth()
                .oauth2(TestTokens.participant(who))
                .get("/v1/things/mine")
                .then()
                .body("id", equalTo(who.toString()));
    }

    @Test
    void aChangeNeedsTheStateThatWasSeen() {
        var made = json("{\"name\":\"" + unique() + "\"}")
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract();
        String at = "/v1/things/" + made.path("id");
        var seen = made.header("ETag");
        problem(json("{\"name\":\"x\"}").put(at).then(), 428, "if-match-missing");
        json("{\"name\":\"" + unique() + "\"}")
                .header("If-Match", seen)
                .put(at)
                .then()
                .statusCode(200)
                .header("ETag", not(seen));
        problem(json("{\"name\":\"x\"}").header("If-Match", seen).put(at).then(), 412, "changed-meanwhile");
        given().get(at).then().header("ETag", notNullValue()).body("version", nullValue());
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndTheWorkIsDoneOnce() {
        var key = unique();
        var body = "{\"name\":\"" + unique() + "\"}";
        var first = json(body)
                .header("Idempotency-Key", key)
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract();
        var second = json(body)
                .header("Idempotency-Key", key)
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract();
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        problem(
                json("{\"name\":\"other\"}")
                        .header("Idempotency-Key", key)
                        .post("/v1/things")
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void twentyEqualRequestsAtOnceAreOne() throws Exception {
        var key = unique();
        var body = "{\"name\":\"" + unique() + "\"}";
        Callable<String> ask = () -> json(body)
                .header("Idempotency-Key", key)
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var threads = Executors.newFixedThreadPool(20);
        try {
            var ids = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(i -> ask).toList())
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .distinct();
            assertThat(ids).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void workIsDoneAfterCommitAndOnlyThen() throws SQLException {
        var name = unique();
        String id = json("{\"name\":\"" + name + "\"}")
                .post("/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(count("select count(*) from deed where thing = '" + id + "'"))
                        .isOne());
        problem(json("{\"name\":\"regretted\"}").post("/v1/things").then(), 409, "regretted");
        assertThat(count("select count(*) from scheduled_tasks where task_name = 'deed'"))
                .isZero();
        assertThat(count("select count(*) from thing where name = 'regretted'")).isZero();
    }

    @Test
    void pagesLeadThroughAListOnceAndInOrder() {
        for (int i = 0; i < 5; i++)
            json("{\"name\":\"" + unique() + "\"}").post("/v1/things").then().statusCode(201);
        String cursor = null;
        int seen = 0;
        do {
            var asked = given().queryParam("limit", 2);
            if (cursor != null) asked.queryParam("cursor", cursor);
            var page = asked.get("/v1/things")
                    .then()
                    .statusCode(200)
                    .body("items.id", everyItem(matchesPattern("[0-9a-f-]{36}")))
                    .extract();
            seen += page.<java.util.List<?>>path("items").size();
            cursor = page.path("next");
            if (cursor != null)
                assertThat(page.header("Link")).contains("rel=\"next\"").contains(cursor);
        } while (cursor != null);
        given().queryParam("limit", 200).get("/v1/things").then().body("items", hasSize(seen));
    }

    @Test
    void aRequestKeepsItsIdAndGetsOneIfItHasNone() {
        given().header("X-Request-Id", "journey-7").get("/v1/things").then().header("X-Request-Id", "journey-7");
        given().header("X-Request-Id", "bad id\u00a0")
                .get("/v1/things")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().get("/v1/things/nothing").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theContractSaysWhatHoldsForAll() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("components.schemas.Problem", notNullValue())
                .body(
                        "paths.'/v1/things/{id}'.put.responses.'412'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("paths.'/v1/things/mine'.get.responses.'401'", notNullValue());
    }

    @Test
    void healthAndMetricsAreThere() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("instance"));
        given().get("/q/metrics").then().statusCode(200);
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
