package org.unmentoring.participants.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.ParticipantId;

/** From addresses to people of one programme, whatever the addresses' case. */
final class Lookup {
    private Lookup() {}

    @Schema(name = "LookupQuestion")
    record Question(
            @NotNull @Size(min = 1, max = 1000, message = "Please ask for 1 to 1,000 addresses at a time.")
            List<@NotNull String> emails) {}

    @Schema(name = "LookupAnswer")
    record Answer(List<Found> items) {}

    @Schema(name = "LookedUpPerson")
    record Found(
            String email,
            ParticipantId id,
            OrganisationId organisation,
            String organisationName,
            String sector,
            Instant joinedAt) {}
}
