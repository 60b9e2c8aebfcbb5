package org.unmentoring.participants.apiclient;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewApiClientSecret")
record NewSecret(
        ClientSecretId id,

        @Schema(
                examples = "ums_ZkCdyQzSHDyqR5lGmvCNPDfGVoLBfTHpMYt0Rz5qVvA",
                description = "The client_secret of OAuth. Shown this once; keep it where you keep passwords")
        String secret,

        Instant createdAt) {
    @Override
    public String toString() {
        return "client secret " + id; // kept out of logs
    }
}
