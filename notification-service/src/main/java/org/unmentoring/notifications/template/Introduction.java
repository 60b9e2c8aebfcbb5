package org.unmentoring.notifications.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Introduction(
        @NotNull @OneLine String programme,
        @NotNull @OneLine String round,
        @NotNull @Size(min = 1, max = 9) List<@NotNull @Valid Partner> partners,
        @NotNull @OneLine String meetBy,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {

    public List<String> names() {
        return partners.stream().map(Partner::name).toList();
    }

    @Schema(name = "PersonToMeet")
    record Partner(
            @NotNull @OneLine String name,
            @NotNull @MailAddress String email,
            @OneLine(max = 300) String organisation,
            @OneLine(max = 300) String jobTitle,
            @FreeText String interests) {

        /** Encoded, since a "?" in an address would begin the headers of a mailto link. */
        public String mailto() {
            return "mailto:" + URLEncoder.encode(email, UTF_8).replace("%40", "@");
        }
    }
}
