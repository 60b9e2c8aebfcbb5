package org.unmentoring.notifications.mydata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record MyData(
        Instant exportedAt,

        @Schema(description = "By table, each row that is about me with all its columns")
        Map<String, List<Map<String, Object>>> records) {}
