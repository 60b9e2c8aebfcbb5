package org.unmentoring.participants.exclusion;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.participant.ParticipantId;

@Schema(name = "OwnExclusion", description = "Somebody whom I never want to be put in touch with")
public record OwnExclusionView(ParticipantId participant, Instant since) {}
