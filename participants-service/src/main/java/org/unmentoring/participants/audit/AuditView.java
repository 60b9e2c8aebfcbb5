package org.unmentoring.participants.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody saw or changed my data, in ids for programs and in words for me. */
@Schema(name = "AuditEntry")
public record AuditView(
        @Schema(format = "uuid") UUID id,
        Instant at,
        Who who,
        What what,

        @Schema(nullable = true, format = "uuid", description = "In which programme, where it was in one")
        UUID programme) {
    @Schema(name = "AuditActor")
    public record Who(
            @Schema(
                    examples = "organiser",
                    enumeration = {"person", "organiser", "partner", "service", "operator", "anyone", "system"})
            String kind,

            @Schema(examples = "An organiser of UnMentoring", description = "In the language of my mails")
            String words) {}

    @Schema(name = "AuditDeed")
    public record What(
            @Schema(examples = "listed") String kind,

            @Schema(examples = "Saw you in the list of people")
            String words,

            @Schema(
                    examples = "listParticipants",
                    description = "The operation of this contract, or the work by itself")
            String operation) {}

    static AuditView of(AuditRepository.Line line, AuditWords words, UUID me) {
        return new AuditView(
                line.id(),
                line.at(),
                new Who(line.actorKind(), words.actor(line, me.toString())),
                new What(line.deed(), words.deed(line), line.operation()),
                line.programme());
    }
}
