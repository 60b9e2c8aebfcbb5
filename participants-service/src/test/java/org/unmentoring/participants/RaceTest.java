package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** Many at once: nothing done twice, nothing lost, nobody missed. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class RaceTest {
    private static final int PAGERS = 10_000;
    private static final int COMING = 1_000;

    @Inject
    DataSource database;

    @Test
    void fiftyEqualRequestsMakeOneThingAndFiftyEqualAnswers() throws Exception {
        var start = new CyclicBarrier(50);
        var answers = atOnce(50, () -> {
            start.await();
            return as(TestTokens.operator())
                    .header("Idempotency-Key", "fifty-at-once")
                    .body(Map.of("name", "Made once"))
                    .post("/v1/programmes");
        });
        assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(it -> it.header("ETag") + it.header("Location") + it.asString()))
                .hasSize(50)
                .containsOnly(answers.get(0).header("ETag")
                        + answers.get(0).header("Location")
                        + answers.get(0).asString());
        assertThat(count("select count(*) from programme where name = 'Made once'"))
                .isEqualTo(1);
    }

    /** Each change names the one it was built on: the changes that were taken make one chain without a gap or a fork. */
    @Test
    void aThousandRacingChangesLoseNone() throws Exception {
        var programme = programme();
        var organiser = organiserOf(programme);
        Queue<String[]> taken = new ConcurrentLinkedQueue<>();
        var number = new AtomicInteger();
        var statuses = atOnce(1_000, () -> {
            var read = asAnyone().get("/v1/programmes/{id}", programme);
            var mine = "change " + number.incrementAndGet();
            var answer = as(organiser)
                    .header("If-Match", read.header("ETag"))
                    .body(Map.of("description", mine))
                    .patch("/v1/programmes/{id}", programme);
            if (answer.statusCode() == 200) taken.add(new String[] {read.path("description"), mine});
            return answer;
        });
        assertThat(statuses).allSatisfy(it -> assertThat(it.statusCode()).isIn(200, 412));
        var next = new HashMap<String, String>();
        taken.forEach(change -> assertThat(next.put(change[0], change[1])).isNull());
        String at = null;
        for (int i = 0; i < taken.size(); i++) {
            at = next.get(at);
            assertThat(at).isNotNull();
        }
        assertThat(taken).hasSizeGreaterThan(10);
        asAnyone().get("/v1/programmes/{id}", programme).then().body("description", equalTo(at));
    }

    @Test
    void whoStaysIsListedOnceWhileOthersComeAndGo() throws Exception {
        var programme = programme();
        var organiser = organiserOf(programme);
        bringIn(organiser, programme, "stays", PAGERS);
        bringIn(organiser, programme, "goes", COMING);
        var crowd = Executors.newFixedThreadPool(2);
        var seen = new HashMap<String, Integer>();
        try {
            var coming = crowd.submit(() -> {
                for (int i = 0; i < 10; i++) bringIn(organiser, programme, "comes" + i + "-", COMING / 10);
            });
            var going = crowd.submit(() -> {
                for (int i = 0; i < 10; i++) letGo(i);
                return null;
            });
            for (String cursor = ""; cursor != null; ) {
                var page = given().auth()
                        .oauth2(organiser)
                        .queryParams(cursor.isEmpty() ? Map.of("limit", 200) : Map.of("limit", 200, "cursor", cursor))
                        .get("/v1/programmes/{id}/participants", programme)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                page.getList("items.email", String.class).forEach(it -> seen.merge(it, 1, Integer::sum));
                cursor = page.getString("next");
            }
            coming.get();
            going.get();
        } finally {
            crowd.shutdown();
        }
        assertThat(count("select count(*) from participant where email like 'goes%@race.example'"))
                .isZero();
        assertThat(seen.values()).containsOnly(1);
        assertThat(seen.keySet().stream().filter(it -> it.startsWith("stays"))).hasSize(PAGERS);
    }

    private static void bringIn(String organiser, UUID programme, String who, int count) {
        var sheet = new StringBuilder("Name,Email,Organisation\n");
        IntStream.range(0, count)
                .forEach(i -> sheet.append("Somebody,%s%d@race.example,Cardiff Council\n".formatted(who, i)));
        given().auth()
                .oauth2(organiser)
                .contentType("text/csv")
                .body(sheet.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(count));
    }

    /** A tenth of those who go: gone from the tables, as an erasure leaves them. */
    private void letGo(int tenth) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var who = "(select id from participant where email ~ '^goes[0-9]*%d@race.example$')".formatted(tenth);
            connection.setAutoCommit(false);
            statement.executeUpdate("delete from enrolment where participant in " + who);
            statement.executeUpdate("delete from participant where id in " + who);
            connection.commit();
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Response> atOnce(int times, Callable<Response> request) throws Exception {
        var crowd = Executors.newFixedThreadPool(50);
        try {
            var answers = new ArrayList<Response>();
            for (var answer : crowd.invokeAll(java.util.Collections.nCopies(times, request))) answers.add(answer.get());
            return answers;
        } finally {
            crowd.shutdown();
        }
    }
}
