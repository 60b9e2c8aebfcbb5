package org.unmentoring.matching.notifications;

import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Contract;

class NotificationsContractTest {

    @Test
    void theClientAsksAndReadsWhatTheContractSays() {
        Contract.of("notification-service")
                .takes("post", "/v1/messages", NotificationsClient.NewMessage.class)
                .gives("post", "/v1/messages", 202, NotificationsClient.Accepted.class)
                .takes("post", "/v1/sequences", NotificationsClient.NewSequence.class)
                .gives("post", "/v1/sequences", 202, NotificationsClient.Accepted.class)
                .takes("post", "/v1/sequences/bulk", NotificationsClient.NewSequences.class)
                .gives("post", "/v1/sequences/bulk", 202, NotificationsClient.AllAccepted.class)
                .gives("get", "/v1/sequence-definitions/{owner}/{name}", 200, NotificationsClient.Definition.class)
                .has("delete", "/v1/sequences/{reference}")
                .has("delete", "/v1/sequences/{reference}/people/{key}")
                .has("put", "/v1/sequences/{reference}/facts/{fact}");
    }
}
