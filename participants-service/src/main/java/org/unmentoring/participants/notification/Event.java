package org.unmentoring.participants.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened, for whoever asked notification-service to hear of it: ids and words, nothing personal.
 *
 * @param partnersOnly true where nobody but partners of the organisations hears of it, else null
 */
public record Event(
        UUID id,
        String type,
        Instant timestamp,
        UUID programme,
        List<UUID> organisations,
        Map<String, String> data,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean partnersOnly) {}
