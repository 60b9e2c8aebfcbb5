package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.as;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class RetentionTest {

    @Inject
    DataSource database;

    @Inject
    SchedulerClient work;

    @Test
    void commentsGoAfterTwoYearsAndAnswersStay() throws SQLException {
        Sisters.allIsWell();
        var people = people(2, 2);
        var programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        String match =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
        var old = people.get(0).id();
        var young = people.get(1).id();
        answer(match, old, "{\"met\":true,\"rating\":4,\"comment\":\"About libraries\"}")
                .statusCode(200);
        answer(match, young, "{\"met\":true,\"comment\":\"About bread\"}").statusCode(200);
        run("update outcome set answered_at = now() - interval '731 days' where participant = '" + old + "'");
        run("update outcome set answered_at = now() - interval '729 days' where participant = '" + young + "'");
        run("update match set recorded_note = 'They like tea' where id = '" + match + "'");
        look("notes-on-matches");
        look("comments");
        await().atMost(Duration.ofSeconds(30)).until(() -> comment(match, old) == null);
        assertThat(comment(match, young)).isEqualTo("About bread");
        assertThat(one("select recorded_note from match where id = '" + match + "'"))
                .isEqualTo("They like tea");
        participant(young).get("/v1/me/matches").then().body("items[0].outcome", equalTo("met"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> as(TestTokens.operator())
                                .get("/v1/operation/retention")
                                .jsonPath()
                                .getInt("items.find { it.what == 'comments' }.removed")
                        > 0);
    }

    @Test
    void theReportNamesWhatIsKeptForATime() {
        as(TestTokens.operator())
                .get("/v1/operation/retention")
                .then()
                .statusCode(200)
                .body(
                        "items.what",
                        hasItems(
                                "comments",
                                "ended-sessions",
                                "meeting-places",
                                "notes-on-matches",
                                "stored-answers",
                                "taken-webhooks"));
        participant(UUID.randomUUID()).get("/v1/operation/retention").then().statusCode(403);
    }

    private void look(String what) {
        var task = TaskInstanceId.of("forget-" + what, "recurring");
        await().ignoreExceptions().atMost(Duration.ofSeconds(30)).until(() -> work.reschedule(task, Instant.now()));
    }

    private String comment(String match, UUID participant) throws SQLException {
        return one("select comment from outcome where match = '" + match + "' and participant = '" + participant + "'");
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
