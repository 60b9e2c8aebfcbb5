package org.unmentoring.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class BulkTest {
    private static final Mailbox MAIL = new Mailbox();

    @BeforeAll
    static void openTheMailServer() {
        MAIL.open();
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.close();
    }

    @Test
    void everyRowIsSentOnce() {
        var ann = address("bulk-ann");
        var bo = address("bulk-bo");
        var rows = List.of(row(ann), row(bo));
        List<String> ids = items(rows)
                .statusCode(200)
                .body("accepted", equalTo(2))
                .extract()
                .path("items.id");
        ids.forEach(id -> becomes(id, "sent"));
        assertThat(MAIL.to(ann)).hasSize(1);
        assertThat(MAIL.to(bo)).hasSize(1);
    }

    @Test
    void theSameRequestAgainSendsNothingAgain() {
        var rows = IntStream.range(0, 300).mapToObj(i -> row(address("bulk"))).toList();
        List<String> first = items(rows).extract().path("items.id");
        lines(rows).body("accepted", equalTo(0), "repeated", equalTo(300), "items.id", equalTo(first));
    }

    @Test
    void aWrongRowRefusesOnlyItself() {
        var wrong = row(address("bulk"));
        wrong.put("template", "no-such");
        var keyless = row(address("bulk"));
        keyless.remove("key");
        var unknown = row(address("bulk"));
        unknown.put("colour", "red");
        var nobody = row("not an address");
        var incomplete = row(address("bulk"));
        incomplete.put("values", Map.of("programme", "Coffee trials"));
        items(List.of(row(address("bulk")), wrong, keyless, unknown, nobody, incomplete))
                .statusCode(200)
                .body("accepted", equalTo(1), "rejected", equalTo(5))
                .body("items.row", contains(1, 2, 3, 4, 5, 6))
                .body("items[1].errors[0].pointer", equalTo("/template"))
                .body("items[2].errors[0].pointer", equalTo("/key"))
                .body("items[3].errors[0].pointer", equalTo("/colour"))
                .body("items[4].errors[0].pointer", equalTo("/to/email"))
                .body("items[5].errors[0].pointer", is("/values/link"))
                .body("items[5].id", nullValue());
    }

    @Test
    void aKeyOfAnotherMessageIsRefused() {
        var first = row(address("bulk"));
        var second = row(address("bulk"));
        second.put("key", first.get("key"));
        items(List.of(first, second))
                .body("accepted", equalTo(1), "rejected", equalTo(1))
                .body("items[1].errors[0].code", equalTo("idempotency-key-reused"));
        items(List.of(second)).body("rejected", equalTo(1));
    }

    @Test
    void aKeyOfASingleMessageIsKnownHereToo() {
        var row = row(address("bulk"));
        var single = new HashMap<>(row);
        single.remove("key");
        String id = asService()
                .header("Idempotency-Key", row.get("key"))
                .body(single)
                .post("/v1/messages")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        items(List.of(row)).body("repeated", equalTo(1), "items[0].id", equalTo(id));
    }

    @Test
    void equalRequestsAtOnceSendEachRowOnce() throws Exception {
        var rows = IntStream.range(0, 200).mapToObj(i -> row(address("crowd"))).toList();
        Callable<List<String>> posting =
                () -> items(rows).statusCode(200).extract().path("items.id");
        var crowd = Executors.newFixedThreadPool(4);
        try {
            var answers = new ArrayList<List<String>>();
            for (var answer : crowd.invokeAll(List.of(posting, posting, posting, posting))) answers.add(answer.get());
            assertThat(answers).containsOnly(answers.get(0));
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void aLineThatIsNoJsonRefusesOnlyItself() {
        var good = json(row(address("bulk")));
        post(
                        "application/x-ndjson",
                        good + "\n{\"key\":\n\n[]\n{\"key\":1,\"key\":2}\n" + json(row(address("bulk"))) + "\n")
                .statusCode(200)
                .body("accepted", equalTo(2), "rejected", equalTo(3))
                .body("items[1].errors.code", everyItem(equalTo("json-not-valid")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"items\":[]}", "[]", "{\"items\":{}}", "{\"items\":[1", "{\"things\":[]}", "null"})
    void aBodyThatIsNoneIsRefused(String body) {
        post("application/json", body).statusCode(400);
    }

    @Test
    void otherCodesThanUtf8AreRefused() {
        asService()
                .contentType("application/x-ndjson")
                .body("{\"key\":\"ÿ\"}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/messages/bulk")
                .then()
                .statusCode(400);
    }

    @Test
    void tooManyAreRefusedBeforeAnyIsKept() {
        post("application/x-ndjson", "{}\n".repeat(10_001))
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("too-many-messages"));
    }

    private static Map<String, Object> row(String address) {
        var row = didYouMeet(address);
        row.put("key", UUID.randomUUID().toString());
        return row;
    }

    private static ValidatableResponse items(List<?> rows) {
        return post("application/json", json(Map.of("items", rows)));
    }

    private static ValidatableResponse lines(List<?> rows) {
        return post("application/x-ndjson", rows.stream().map(BulkTest::json).collect(Collectors.joining("\n")));
    }

    private static ValidatableResponse post(String type, String body) {
        return asService()
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/messages/bulk")
                .then();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
