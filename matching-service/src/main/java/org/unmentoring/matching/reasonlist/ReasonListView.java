package org.unmentoring.matching.reasonlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.matching.ids.ProgrammeId;

@Schema(name = "ReasonList")
record ReasonListView(
        ProgrammeId programme,

        @Schema(description = "In the order they are offered; retired ones last")
        List<ListedReason> items,

        @JsonIgnore long version)
        implements Versioned {}
