package org.unmentoring.participants.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record OrganisationView(
        OrganisationId id,
        @Schema(examples = "Powys County Council") String name,
        @Schema(examples = "local-government") String sector,
        @Schema(examples = "Wales") String nation,
        @Schema(examples = "Wales") String region) {

    /** As much as a person's own line shows of it. */
    public OrganisationBrief brief() {
        return new OrganisationBrief(id, name, sector);
    }
}
