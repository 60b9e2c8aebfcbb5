package org.unmentoring.participants.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;

/** An organisation as the register shows it. */
record OrganisationEntry(
        OrganisationId id,
        @Schema(examples = "Powys County Council") String name,

        @Schema(
                examples = "[\"Cyngor Sir Powys\"]",
                description = "What else it is called: in Welsh, for short, formerly")
        List<String> aliases,

        @Schema(examples = "local-government") String sector,
        @Schema(nullable = true, examples = "Wales") String nation,
        @Schema(nullable = true, examples = "Wales") String region,
        OrganisationStatus status,
        @JsonIgnore long version)
        implements Versioned {}
