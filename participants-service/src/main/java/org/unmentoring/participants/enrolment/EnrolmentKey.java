package org.unmentoring.participants.enrolment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

@Embeddable
record EnrolmentKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "programme"))
        ProgrammeId programme,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "participant"))
        ParticipantId participant) {}
