package org.unmentoring.matching.participants;

import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Contract;

class ParticipantsContractTest {

    record TokenRequest(String grant_type, String client_id, String client_secret) {}

    @Test
    void theClientAsksAndReadsWhatTheContractSays() {
        Contract.of("participants-service")
                .takes("post", "/v1/oauth/token", TokenRequest.class)
                .gives("post", "/v1/oauth/token", 200, ParticipantsClient.Token.class)
                .gives("get", "/v1/programmes/{id}", 200, Programme.class)
                .gives("get", "/v1/programmes/{id}/pool", 200, PoolPerson.class)
                .takes("post", "/v1/programmes/{id}/participants/lookup", ParticipantsClient.Emails.class)
                .gives("post", "/v1/programmes/{id}/participants/lookup", 200, ParticipantsClient.Found.class)
                .takes("post", "/v1/programmes/{id}/skips-fulfilled", ParticipantsClient.Skips.class)
                .gives("get", "/v1/programmes/{id}/enrolled", 200, Enrolled.class)
                .takes(
                        "post",
                        "/v1/programmes/{id}/participants/{participant}/pause",
                        ParticipantsClient.PauseAsked.class)
                .takes("post", "/v1/contacts", ParticipantsClient.Ids.class)
                .gives("post", "/v1/contacts", 200, ParticipantsClient.Contacts.class)
                .gives("get", "/v1/programmes/{id}/organiser-ids", 200, ParticipantsClient.Organisers.class)
                .gives("get", "/v1/ended-sessions", 200, EndedSessionsClient.Entries.class)
                .gives("get", "/v1/erasures", 200, ErasuresClient.Entries.class)
                .takes("put", "/v1/erasures/{id}/services/{service}", ErasuresClient.Done.class);
    }
}
