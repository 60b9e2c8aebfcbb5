package org.unmentoring.participants.signpost;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.text.Prose;

/** Another way to connect: an event, a group of peers. */
record Signpost(
        @NotNull @WebAddress @Schema(examples = "https://events.example/coffee-mornings")
        String link,

        @NotNull @Valid Words en,

        @Valid @Schema(nullable = true, description = "Welsh; English is shown where it is missing")
        Words cy) {
    @Schema(name = "SignpostWords")
    record Words(
            @NotNull @OneLine @Schema(examples = "Coffee mornings")
            String title,

            @Prose @Schema(nullable = true, examples = "Every first Friday, for anybody")
            String words) {}
}
