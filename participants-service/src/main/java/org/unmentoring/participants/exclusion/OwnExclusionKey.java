package org.unmentoring.participants.exclusion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.unmentoring.participants.participant.ParticipantId;

@Embeddable
record OwnExclusionKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "participant"))
        ParticipantId participant,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "excluded"))
        ParticipantId excluded) {}
