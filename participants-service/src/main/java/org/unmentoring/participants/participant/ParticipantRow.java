package org.unmentoring.participants.participant;

import java.time.Instant;
import java.util.List;
import org.unmentoring.participants.organisation.OrganisationId;

/** The columns of a new participant. */
record ParticipantRow(
        ParticipantId id,
        String email,
        String name,
        OrganisationId organisation,
        String jobTitle,
        String interests,
        String language,
        List<String> meetingModes,
        boolean selfDescribed,
        Instant createdAt) {}
