package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** A pool is read in stretches of thousands, one while another is written. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class PoolTest {
    private static final int PEOPLE = 10_001;

    @Inject
    DataSource database;

    @Test
    void everybodyIsInAPoolOfManyStretchesOnceAndInOrder() throws SQLException {
        var programme = programme();
        fill(programme);
        var ids = read(programme);
        assertThat(ids).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(ids).isSortedAccordingTo(String::compareTo);
    }

    private void fill(UUID programme) throws SQLException {
        sql("insert into participant (id, name, email, language, meeting_modes, self_described, created_at, version)"
                + " select gen_random_uuid(), 'Somebody', '" + programme + "-' || n || '@powys.example', 'en',"
                + " array['online'], true, now(), 0 from generate_series(1, " + PEOPLE + ") as n");
        sql("insert into enrolment (programme, participant, status, joined_at, changed_at) select '" + programme
                + "', id, 'active', now(), now() from participant where email like '" + programme + "%'");
    }

    private List<String> read(UUID programme) {
        var lines = as(TestTokens.service())
                .get("/v1/programmes/{id}/pool", programme)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JsonPath.from("[" + lines.strip().replace("\n", ",") + "]").getList("id");
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var made = connection.createStatement()) {
            made.execute(statement);
        }
    }
}
