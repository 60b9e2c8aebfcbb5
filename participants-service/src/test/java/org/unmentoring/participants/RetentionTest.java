package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class RetentionTest {
    @Inject
    DataSource database;

    @Inject
    SchedulerClient work;

    @Test
    void everyKindHasItsPeriodAndItsNextLook() {
        as(TestTokens.operator())
                .get("/v1/operation/retention")
                .then()
                .statusCode(200)
                .body(
                        "items.what",
                        hasItems(
                                "address-changes",
                                "answered-complaints",
                                "audit-entries",
                                "departures",
                                "imported-lists",
                                "mailed-links",
                                "organiser-invitations",
                                "people-who-left",
                                "request-counts",
                                "sessions",
                                "stored-answers",
                                "taken-webhooks",
                                "unanswered-invitations",
                                "unconfirmed-sign-ups"))
                .body("items.keptFor", everyItem(startsWith("P")))
                .body("items.findAll { it.nextRunAt == null }.size()", equalTo(0))
                .body("items.find { it.what == 'mailed-links' }.keptFor", equalTo("PT24H"));
        as(TestTokens.participant(UUID.randomUUID()))
                .get("/v1/operation/retention")
                .then()
                .statusCode(403);
        as(Journey.organiserOf(programme()))
                .get("/v1/operation/retention")
                .then()
                .statusCode(403);
    }

    @Test
    void whoLeftLongAgoIsErasedAndNobodyElse() throws SQLException {
        var programme = programme();
        var gone = left(programme, "3 years");
        var lately = left(programme, "1 year");
        var organises = left(programme, "3 years");
        run("insert into organiser select '" + programme + "', id, now() from participant where email = '" + organises
                + "'");
        var waits = left(programme, "3 years");
        Journey.asAnyone()
                .body(Map.of("kind", "access", "words", "What do you have?", "name", "W", "email", waits))
                .post("/v1/complaints")
                .then()
                .statusCode(202);
        var restricted = left(programme, "3 years");
        run("insert into restriction select id, now() from participant where email = '" + restricted + "'");
        var active = freshAddress();
        enrolled(programme, active);
        age(active, "3 years");
        run("update enrolment set status = 'active' where participant = (select id from participant where email = '"
                + active + "')");
        var before = removed("people-who-left");
        look("people-who-left");
        await().atMost(Duration.ofSeconds(30)).until(() -> removed("people-who-left") > before);
        assertThat(people(gone)).isZero();
        for (var email : new String[] {lately, organises, waits, restricted, active})
            assertThat(people(email)).isOne();
        assertThat(count("select count(*) from erasure e join audit_entry a on e.participant = any (a.people)"
                        + " where a.operation = 'forget-people-who-left' and a.actor_kind = 'system'"))
                .isPositive();
    }

    @Test
    void whatIsOverIsRemovedWhenItsTimeHasCome() throws SQLException {
        var email = freshAddress();
        Journey.asAnyone()
                .body(Map.of("kind", "other", "words", "Hm.", "name", "W", "email", email))
                .post("/v1/complaints")
                .then()
                .statusCode(202);
        run("update complaint set status = 'closed', answered_at = now() - interval '729 days' where email = '" + email
                + "'");
        look("answered-complaints");
        await().atMost(Duration.ofSeconds(30)).until(() -> lastRun("answered-complaints") != null);
        assertThat(count("select count(*) from complaint where email = '" + email + "'"))
                .isOne();
        run("update complaint set answered_at = now() - interval '731 days' where email = '" + email + "'");
        look("answered-complaints");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from complaint where email = '" + email + "'") == 0);
        await().atMost(Duration.ofSeconds(10)).until(() -> removed("answered-complaints") > 0);
    }

    private String left(UUID programme, String ago) throws SQLException {
        var email = freshAddress();
        var token = enrolled(programme, email);
        as(token)
                .body("{\"status\":\"left\"}")
                .put("/v1/me/enrolments/{programme}", programme)
                .then()
                .statusCode(200);
        age(email, ago);
        return email;
    }

    /** As if all that had happened so long ago, sessions having been forgotten since. */
    private void age(String email, String ago) throws SQLException {
        var person = "(select id from participant where email = '" + email + "')";
        run("delete from session where participant = " + person);
        run("update enrolment set changed_at = now() - interval '" + ago + "' where participant = " + person);
        run("update participant set created_at = now() - interval '4 years' where email = '" + email + "'");
    }

    private void look(String what) {
        var task = TaskInstanceId.of("forget-" + what, "recurring");
        await().ignoreExceptions().atMost(Duration.ofSeconds(30)).until(() -> work.reschedule(task, Instant.now()));
    }

    private static long removed(String what) {
        return as(TestTokens.operator())
                .get("/v1/operation/retention")
                .jsonPath()
                .getLong("items.find { it.what == '" + what + "' }.removed");
    }

    private static String lastRun(String what) {
        return as(TestTokens.operator())
                .get("/v1/operation/retention")
                .path("items.find { it.what == '" + what + "' }.lastRunAt");
    }

    private long people(String email) throws SQLException {
        return count("select count(*) from participant where email = '" + email + "'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
