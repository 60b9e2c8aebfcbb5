package org.unmentoring.participants.apiclient;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.OneLine;

/** What can be changed of a client. */
record ApiClientDetails(
        @NotNull @OneLine @Schema(examples = "Powys HR system")
        String name,

        @NotNull @Size(min = 1, max = 50, message = "Please name 1 to 50 programmes.")
        List<@NotNull ProgrammeId> programmes,

        @NotNull @Size(min = 1, max = 3, message = "Please name what it may do.")
        List<@NotNull Scope> scopes,

        @NotNull @Schema(description = "While false it gets no token; those it has run out within ten minutes")
        Boolean enabled) {}
