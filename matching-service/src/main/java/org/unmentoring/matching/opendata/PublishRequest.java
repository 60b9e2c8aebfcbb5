package org.unmentoring.matching.opendata;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenDataRequest")
record PublishRequest(
        @NotNull @Schema(description = "Under which terms others may use it")
        Licence licence) {}
