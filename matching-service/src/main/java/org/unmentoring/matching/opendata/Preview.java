package org.unmentoring.matching.opendata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a publication would hold, and what was done to it so that it points at nobody. */
@Schema(name = "OpenDataPreview")
record Preview(
        @Schema(description = "False when it could not be made safe, or no round is over yet")
        boolean safe,

        @Schema(description = "The last round that is over: later ones are not told of")
        int throughRound,

        int people,
        int edges,
        @Schema(nullable = true) Dataset.Protection protection,
        List<Dataset.InPeriod> rounds,
        List<Dataset.Degree> degrees) {
    static final Preview NOTHING = new Preview(false, 0, 0, 0, null, List.of(), List.of());
}
