package org.unmentoring.participants.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.ParticipantId;

/** From addresses to people of one programme, whatever the addresses' case. */
final class Lookup {
    private Lookup() {}

    record Question(
            @NotNull @Size(min = 1, max = 1000, message = "Please ask for 1 to 1,000 addresses at a time.")
            List<@NotNull String> emails) {}

    record Answer(List<Found> items) {}

    record Found(
            String email,
            ParticipantId id,
            OrganisationId organisation,
            String organisationName,
            String sector,
            Instant joinedAt) {}
}
