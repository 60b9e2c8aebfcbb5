package org.unmentoring.notifications.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.message.MessageId;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class ReturnPathTest {
    @Inject
    ReturnPath returnPath;

    @Test
    void whatWasMadeHereIsReadWhateverItsCase() {
        for (int i = 0; i < 1000; i++) {
            var id = new MessageId(i == 0 ? new UUID(0, 0) : i == 1 ? new UUID(-1, -1) : UUID.randomUUID());
            var path = returnPath.of(id, "hello@unmentoring.example");
            assertThat(path.indexOf('@')).isLessThanOrEqualTo(64);
            assertThat(returnPath.read("<" + path.toUpperCase(Locale.ROOT) + ">"))
                    .contains(id);
        }
    }

    @Test
    void whatWasNotIsNot() {
        for (int i = 0; i < 1000; i++) {
            var path = returnPath.of(new MessageId(UUID.randomUUID()), "hello@unmentoring.example");
            var place = path.indexOf("+b-") + 3 + i % 41;
            var other = path.charAt(place) == '1' ? '0' : '1';
            assertThat(returnPath.read(path.substring(0, place) + other + path.substring(place + 1)))
                    .isEmpty();
        }
        assertThat(returnPath.read("hello@unmentoring.example")).isEmpty();
        assertThat(returnPath.read("")).isEmpty();
    }
}
