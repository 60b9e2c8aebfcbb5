package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.confirm;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.register;
import static org.unmentoring.participants.Journey.registration;
import static org.unmentoring.participants.Journey.tokenMailedTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;

/** Sign-ups that nobody has confirmed, as their organisers see them. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class UnconfirmedTest {
    @Inject
    DataSource database;

    private UUID programme;

    @BeforeEach
    void aProgramme() {
        programme = programme();
    }

    private ValidatableResponse unconfirmed() {
        return as(organiserOf(programme))
                .get("/v1/programmes/" + programme + "/unconfirmed-registrations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse remind() {
        return as(organiserOf(programme))
                .post("/v1/programmes/" + programme + "/unconfirmed-registrations/reminders")
                .then()
                .statusCode(200);
    }

    private void ago(String interval) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update registration set registered_at = registered_at - interval '" + interval
                    + "' where programme = '" + programme + "'");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void whoHasNotConfirmedIsCountedAndRemindedOnce() {
        unconfirmed().body("count", equalTo(0)).body("oldestAt", nullValue());
        var email = freshAddress();
        register(registration(programme, email)).then().statusCode(202);
        var first = tokenMailedTo(email, 1);
        unconfirmed().body("count", equalTo(1)).body("toRemind", equalTo(0));
        remind().body("reminded", equalTo(0));
        ago("2 hours");
        unconfirmed().body("count", equalTo(1)).body("toRemind", equalTo(1));
        remind().body("reminded", equalTo(1));
        var second = tokenMailedTo(email, 2);
        assertThat(second).isNotEqualTo(first);
        remind().body("reminded", equalTo(0));
        unconfirmed().body("count", equalTo(1)).body("toRemind", equalTo(0));
        confirm(second).then().statusCode(200);
        unconfirmed().body("count", equalTo(0));
    }

    @Test
    void oneAddressCountsOnceAndNotWhenItIsConfirmed() {
        var email = freshAddress();
        for (int twice = 1; twice <= 2; twice++) {
            register(registration(programme, email)).then().statusCode(202);
            tokenMailedTo(email, twice);
        }
        unconfirmed().body("count", equalTo(1));
        confirm(tokenMailedTo(email, 2)).then().statusCode(200);
        register(registration(programme, email)).then().statusCode(202);
        unconfirmed().body("count", equalTo(0));
    }

    @Test
    void whoNeverAnsweredIsForgottenHereToo() {
        var email = freshAddress();
        register(registration(programme, email)).then().statusCode(202);
        tokenMailedTo(email, 1);
        ago("4 days");
        unconfirmed().body("count", equalTo(0));
        remind().body("reminded", equalTo(0));
    }

    @Test
    void otherProgrammesAreNotTold() {
        as(organiserOf(UUID.randomUUID()))
                .get("/v1/programmes/" + programme + "/unconfirmed-registrations")
                .then()
                .statusCode(404);
        as(organiserOf(UUID.randomUUID()))
                .post("/v1/programmes/" + programme + "/unconfirmed-registrations/reminders")
                .then()
                .statusCode(404);
    }
}
