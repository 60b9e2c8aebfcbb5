package org.unmentoring.matching.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened, for whoever asked notification-service to hear of it: ids and words, nobody's name, nobody's id. */
record Event(
        UUID id, String type, Instant timestamp, UUID programme, List<UUID> organisations, Map<String, Object> data) {}
