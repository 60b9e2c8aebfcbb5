package org.unmentoring.matching.opendata;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That data was published, and where it is; without the data. */
@Schema(name = "OpenDataPublication")
record PublicationView(
        int version,
        Licence licence,
        Instant publishedAt,

        @Schema(nullable = true, description = "Since when it is not there any more")
        Instant withdrawnAt,

        int throughRound,
        int people,
        int matches,

        @Schema(description = "SHA-256 of the dataset as JSON, in hexadecimal digits")
        String digest,

        @Schema(description = "Paths of the dataset, as JSON and in its other forms; none once it is withdrawn")
        List<String> files) {}
