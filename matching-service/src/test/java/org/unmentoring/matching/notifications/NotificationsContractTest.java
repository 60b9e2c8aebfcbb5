package org.unmentoring.matching.notifications;

import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Contract;

class NotificationsContractTest {

    @Test
    void theClientAsksAndReadsWhatTheContractSays() {
        Contract.of("notification-service")
                .takes("post", "/v1/messages", NotificationsClient.NewMessage.class)
                .gives("post", "/v1/messages", 202, NotificationsClient.Accepted.class)
                .gives("get", "/v1/messages", 200, NotificationsClient.Messages.class)
                .has("delete", "/v1/messages/{id}");
    }
}
