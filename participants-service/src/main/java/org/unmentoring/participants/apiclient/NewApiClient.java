package org.unmentoring.participants.apiclient;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.OneLine;

record NewApiClient(
        @NotNull @OneLine @Schema(examples = "Powys HR system")
        String name,

        @NotNull @Schema(description = "Whose people it may see and invite; it stays the same")
        OrganisationId organisation,

        @NotNull @Size(min = 1, max = 50, message = "Please name 1 to 50 programmes.") @Schema(description = "Where")
        List<@NotNull ProgrammeId> programmes,

        @NotNull @Size(min = 1, max = 3, message = "Please name what it may do.")
        List<@NotNull Scope> scopes,

        @Schema(
                nullable = true,
                defaultValue = "false",
                description =
                        "A test key: for sandbox programmes only, which it may read the inbox, turn the clock and draw"
                                + " rounds of. Its people have addresses of the sandbox's testDomain. It stays the same")
        Boolean test) {
    boolean isTest() {
        return Boolean.TRUE.equals(test);
    }
}
