package org.unmentoring.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@WithTestResource(PostgresServer.class)
class SharedTimeTest {
    @Inject
    DataSource database;

    @Test
    void aClockThatIsWrongTellsTheDatabasesTime() {
        for (var wrongBy : List.of(Duration.ofMinutes(2), Duration.ofDays(-400), Duration.ofMillis(100))) {
            try (var time =
                    new SharedTime(database, () -> Instant.now().plus(wrongBy).truncatedTo(ChronoUnit.MICROS))) {
                assertThat(time.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
                assertThat(time.instant().getNano() % 1_000).isZero();
            }
        }
    }
}
