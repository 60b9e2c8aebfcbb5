package org.unmentoring.notifications.wording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Wording;

/** The wording of a mail in one language: what is null or empty in it is said as usual. */
@Schema(name = "TemplateWording")
record WordingView(
        TemplateKey template,
        String language,

        @Schema(description = "0 as long as nobody has changed anything")
        int number,

        @Schema(nullable = true) Instant changedAt,
        Wording wording,

        @Schema(
                examples = "[\"name\", \"programme\"]",
                description = "What may stand in ((double brackets)) in these texts")
        Set<String> placeholders)
        implements Versioned {

    @Override
    @JsonIgnore
    public long version() {
        return number;
    }
}
