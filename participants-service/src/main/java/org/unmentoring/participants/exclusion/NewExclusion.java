package org.unmentoring.participants.exclusion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.unmentoring.participants.participant.ParticipantId;

record NewExclusion(
        @NotNull
        @Size(min = 2, max = 2, message = "Please name two people.")
        @UniqueElements(message = "Please name two different people.")
        @Schema(
                description = "Two people with a place in the programme",
                examples = "[\"0190163d-8694-739b-aea5-966c26f8ad91\", \"0190163d-8695-7d5c-b6a3-2f0a39c1be02\"]")
        List<@NotNull ParticipantId> participants) {}
