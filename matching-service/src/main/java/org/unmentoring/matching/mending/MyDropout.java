package org.unmentoring.matching.mending;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;

/** What somebody who drops out is told: of others only that they are looked after. */
@Schema(name = "MyDropout")
record MyDropout(
        @Schema(description = "My matches that are no more; none when I had dropped out before")
        List<MatchId> dissolved) {}
