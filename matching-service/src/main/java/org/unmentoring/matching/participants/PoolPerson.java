package org.unmentoring.matching.participants;

import java.util.List;
import java.util.UUID;
import org.unmentoring.matching.ids.ParticipantId;

/** Somebody who can be drawn now: no name, no address. */
public record PoolPerson(
        ParticipantId id,
        UUID organisation,
        String organisationName,
        String sector,
        String region,
        List<String> meetingModes) {}
