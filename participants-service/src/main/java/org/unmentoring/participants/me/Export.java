package org.unmentoring.participants.me;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.audit.AuditView;
import org.unmentoring.participants.exclusion.OwnExclusionView;
import org.unmentoring.participants.registration.RegistrationRecord;

/** All that this service keeps of a person. */
record Export(
        Instant exportedAt,
        MeView me,
        Instant since,

        @Schema(description = "Made by me; what others ask for is theirs")
        List<OwnExclusionView> exclusions,

        List<RegistrationRecord> registrations,

        @Schema(description = "Who saw or changed my data, and what I did with others' as an organiser")
        List<AuditView> audit,

        @Schema(description = "By table, each row that is about me with all its columns")
        Map<String, List<Map<String, Object>>> records) {}
