package org.unmentoring.matching.survey;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.paging.Paged;
import org.unmentoring.matching.ids.ProgrammeId;

/** All of somebody's: they are few. */
@Schema(name = "MySurveys")
record MySurveys(List<Mine> items, @Schema(nullable = true) String next) implements Paged {

    @Schema(name = "MySurveyInList")
    record Mine(
            ProgrammeId programme,
            boolean asked,
            boolean takesPart,

            @Schema(description = "Questions that are waiting for an answer")
            long open) {}
}
