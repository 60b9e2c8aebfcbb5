package org.unmentoring.participants.apiclient;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.programme.ProgrammeId;

record CreatedApiClient(
        @Schema(description = "The client_id of OAuth") ApiClientId id,
        @Schema(examples = "Powys HR system") String name,
        OrganisationId organisation,
        List<ProgrammeId> programmes,
        List<Scope> scopes,
        boolean enabled,
        boolean test,
        NewSecret secret,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {
    static CreatedApiClient of(ApiClientView made, String secret) {
        var first = made.secrets().get(0);
        return new CreatedApiClient(
                made.id(),
                made.name(),
                made.organisation(),
                made.programmes(),
                made.scopes(),
                made.enabled(),
                made.test(),
                new NewSecret(first.id(), secret, first.createdAt()),
                made.createdAt(),
                made.version());
    }
}
