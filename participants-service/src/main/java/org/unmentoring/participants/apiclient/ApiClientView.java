package org.unmentoring.participants.apiclient;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.programme.ProgrammeId;

@Schema(name = "ApiClient")
record ApiClientView(
        @Schema(description = "The client_id of OAuth") ApiClientId id,
        @Schema(examples = "Powys HR system") String name,
        OrganisationId organisation,
        List<ProgrammeId> programmes,
        List<Scope> scopes,
        boolean enabled,
        @Schema(description = "Whether it is a test key") boolean test,
        List<SecretView> secrets,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {

    @Schema(
            name = "ApiClientSecret",
            description = "One or two that work; the secret itself is shown only when it is made")
    record SecretView(
            ClientSecretId id,
            Instant createdAt,

            @Schema(nullable = true, description = "Within a minute; null when it was never used")
            Instant lastUsedAt) {}
}
