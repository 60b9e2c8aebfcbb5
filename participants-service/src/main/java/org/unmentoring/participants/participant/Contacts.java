package org.unmentoring.participants.participant;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.organisation.OrganisationView;

record Contacts(List<Contact> items) {
    record Contact(
            ParticipantId id,
            @Schema(examples = "Llŷr ap Gwilym") String name,
            @Schema(examples = "llyr@powys.example") String email,

            @Schema(nullable = true, examples = "cy", description = "Null when nobody has asked")
            String language,

            @Schema(nullable = true, examples = "Powys County Council")
            String organisation,

            @Schema(nullable = true) String jobTitle,
            @Schema(nullable = true) String interests,

            @Schema(
                    nullable = true,
                    examples = "Wales",
                    description = "Of the organisation; its bank holidays are the person's")
            String nation,

            @Schema(
                    nullable = true,
                    description =
                            "The organisation whose partners may hear what becomes of mails to the person; null where the"
                                    + " person objects to that, or has none")
            UUID tellsOrganisation) {
        static Contact of(Person person, OrganisationView organisation, boolean objects) {
            var described = person.description();
            return new Contact(
                    person.id(),
                    described.name(),
                    person.email(),
                    described.language(),
                    organisation == null ? null : organisation.name(),
                    described.jobTitle(),
                    described.interests(),
                    organisation == null ? null : organisation.nation(),
                    organisation == null || objects ? null : organisation.id().value());
        }
    }
}
