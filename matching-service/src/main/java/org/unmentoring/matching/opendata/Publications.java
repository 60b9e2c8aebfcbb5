package org.unmentoring.matching.opendata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenDataPublications")
record Publications(
        @Schema(description = "The newest first") List<PublicationView> items) {}
