package org.unmentoring.matching.publicnetwork;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;

/** Whether everybody may see a programme's network. */
@Schema(name = "NetworkPublication")
record Publication(
        boolean published,

        @Schema(nullable = true, description = "Null as long as nobody has chosen")
        Instant changedAt,

        @JsonIgnore long version)
        implements Versioned {

    static final Publication NOT_YET = new Publication(false, null, 0);
}
