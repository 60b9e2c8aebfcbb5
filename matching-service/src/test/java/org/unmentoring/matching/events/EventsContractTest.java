package org.unmentoring.matching.events;

import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Contract;

class EventsContractTest {

    @Test
    void theClientAsksAndReadsWhatTheContractSays() {
        Contract.of("notification-service")
                .takes("post", "/v1/events", EventsClient.Told.class)
                .gives("post", "/v1/events", 202, EventsClient.Accepted.class);
    }
}
