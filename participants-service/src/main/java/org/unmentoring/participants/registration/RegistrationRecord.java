package org.unmentoring.participants.registration;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.participant.MeetingMode;
import org.unmentoring.participants.programme.ProgrammeId;

/** All that is kept of one sign-up, for the person's own export. */
public record RegistrationRecord(
        ProgrammeId programme,
        String name,
        String organisation,
        String jobTitle,
        String interests,
        @Schema(nullable = true) String language,
        List<MeetingMode> meetingModes,
        @Schema(nullable = true) String place,
        boolean trioFine,
        boolean host,
        int cadence,
        String consentVersion,
        String consentWording,

        @Schema(examples = "en", description = "That the wording was shown in")
        String consentLanguage,

        Instant registeredAt,
        Instant confirmedAt) {}
