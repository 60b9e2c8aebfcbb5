package org.unmentoring.participants.me;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.participants.address.PendingAddress;
import org.unmentoring.participants.organisation.OrganisationBrief;
import org.unmentoring.participants.participant.MeetingMode;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeBrief;
import org.unmentoring.participants.restriction.Restriction;

record MeView(
        ParticipantId id,
        @Schema(examples = "Llŷr ap Gwilym") String name,
        @Schema(examples = "llyr@powys.example") String email,

        @Schema(
                nullable = true,
                examples = "cy",
                description = "Of mails; null when nobody has asked: they are in both then")
        String language,

        @Schema(nullable = true) OrganisationBrief organisation,

        @Schema(nullable = true, examples = "Service designer")
        String jobTitle,

        @Schema(nullable = true, examples = "Open data, housing")
        String interests,

        @Schema(nullable = true, description = "An address that waits to be confirmed by a link mailed to it")
        PendingAddress addressChange,

        @Schema(description = "What I do not want done with my data")
        Restriction restriction,

        List<MeetingMode> meetingModes,
        @Schema(examples = "[\"participant\"]") List<String> roles,
        List<ProgrammeBrief> organises,
        List<EnrolmentView> enrolments,
        @JsonIgnore long version)
        implements Versioned {}
