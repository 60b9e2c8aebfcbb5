package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.calendar.Nation;
import org.unmentoring.notifications.calendar.Place;
import org.unmentoring.notifications.template.MailAddress;
import org.unmentoring.notifications.template.OneLine;

@Schema(name = "SequencePerson", description = "Somebody whom a sequence is for")
record NewFollower(
        @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE)
        @Schema(description = "The sender's word for this person, to stop them by; 1, 2 … by their place when left out")
        String key,

        @NotNull @OneLine @Schema(examples = "Llŷr O'Neill-ap Rhŷs")
        String name,

        @NotNull @MailAddress @Schema(examples = "llyr@council.example")
        String email,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "Give a language tag, such as en or cy.")
        @Schema(examples = "cy", description = "What the person reads, as BCP 47")
        String language,

        @Schema(description = "Whose bank holidays the person has; England's when left out")
        Nation nation,

        @Schema(implementation = String.class, examples = "Europe/London", description = "Europe/London when left out")
        ZoneId timeZone,

        @Schema(
                nullable = true,
                description =
                        "Whose person it is: partners of this organisation hear what becomes of the mails. Left out where"
                                + " they are not to")
        UUID organisation,

        @Schema(implementation = Object.class, description = "This person's own values, in place of those for all")
        ObjectNode values) {

    private static final ZoneId HOME = ZoneId.of("Europe/London");

    Place place() {
        return new Place(nation, timeZone == null ? HOME : timeZone);
    }

    String keyAt(int index) {
        return key == null ? Integer.toString(index + 1) : key;
    }
}
