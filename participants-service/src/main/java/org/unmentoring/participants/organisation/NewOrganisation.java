package org.unmentoring.participants.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.OneLine;

record NewOrganisation(
        @NotNull @OneLine @Schema(examples = "Ynys Môn Food Partnership")
        String name,

        @Pattern(regexp = "[a-z]+(-[a-z]+)*", message = "Please use lower-case words joined by hyphens.")
        @Size(max = 40)
        @Schema(examples = "voluntary-and-community")
        String sector,

        @OneLine @Schema(examples = "Wales") String nation,
        @OneLine @Schema(examples = "Wales") String region,

        @Size(max = 20, message = "Please give at most 20 other names.")
        @Schema(examples = "[\"Partneriaeth Bwyd Ynys Môn\"]")
        List<@NotNull @OneLine String> aliases) {}
