package org.unmentoring.participants.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.unmentoring.participants.participant.ParticipantId;

@Embeddable
record OrganiserKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "programme"))
        ProgrammeId programme,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "participant"))
        ParticipantId participant) {}
