package org.unmentoring.participants.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.OneLine;

/** What can be changed of an organisation. */
record OrganisationDetails(
        @NotNull @OneLine @Schema(examples = "Ynys Môn Food Partnership")
        String name,

        @NotNull
        @Size(max = 20, message = "Please give at most 20 other names.")
        @Schema(examples = "[\"Partneriaeth Bwyd Ynys Môn\"]")
        List<@NotNull @OneLine String> aliases,

        @NotNull
        @Pattern(regexp = "[a-z]+(-[a-z]+)*", message = "Please use lower-case words joined by hyphens.")
        @Size(max = 40)
        @Schema(examples = "voluntary-and-community")
        String sector,

        @OneLine @Schema(nullable = true, examples = "Wales")
        String nation,

        @OneLine @Schema(nullable = true, examples = "Wales")
        String region,

        @NotNull @Schema(description = "Accepting shows a proposal to everybody; it can't be taken back")
        OrganisationStatus status) {}
