package org.unmentoring.matching.erasure;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureDone")
record Erased(
        @Schema(description = "How many of what were erased or emptied", examples = "{\"comments\":2,\"meetings\":1}")
        Map<String, Integer> erased) {}
