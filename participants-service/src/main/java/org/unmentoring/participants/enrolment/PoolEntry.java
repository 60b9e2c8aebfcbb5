package org.unmentoring.participants.enrolment;

import java.time.Instant;
import java.util.List;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.MeetingMode;
import org.unmentoring.participants.participant.ParticipantId;

/** What a draw needs to know of somebody: no name, no address. */
record PoolEntry(
        ParticipantId id,
        OrganisationId organisation,
        String organisationName,
        String sector,
        String region,
        List<MeetingMode> meetingModes,
        Instant joinedAt) {}
