package org.unmentoring.notifications.message;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.template.MailAddress;
import org.unmentoring.notifications.template.OneLine;
import org.unmentoring.notifications.template.Templates;

@Embeddable
@Schema(description = "Whom a message is for")
public record Recipient(
        @NotNull @OneLine @Schema(examples = "Llŷr O'Neill-ap Rhŷs")
        String name,

        @NotNull @MailAddress @Schema(examples = "llyr@council.example")
        String email,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "Give a language tag, such as en or cy.")
        @Schema(
                examples = "cy",
                description = "What the person reads, as BCP 47; English when it is not here yet. Left out when nobody"
                        + " has asked: the mail is in all languages then")
        String language) {

    public Recipient {
        if (language == null) language = Templates.UNKNOWN;
    }
}
