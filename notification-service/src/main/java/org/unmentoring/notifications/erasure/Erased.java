package org.unmentoring.notifications.erasure;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureDone")
record Erased(
        @Schema(description = "How many of what were erased or emptied", examples = "{\"messages\":4,\"events\":2}")
        Map<String, Integer> erased) {}
