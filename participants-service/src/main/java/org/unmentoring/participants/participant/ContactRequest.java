package org.unmentoring.participants.participant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record ContactRequest(
        @NotNull @Size(min = 1, max = 1000, message = "Please ask for 1 to 1,000 people at a time.")
        List<@NotNull ParticipantId> ids) {}
