package org.unmentoring.matching.story;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StoryConsent")
record ConsentRequest(
        @NotNull @Schema(examples = "1", description = "The revision that you have read")
        Integer revision,

        @Size(max = 40)
        @Pattern(regexp = StoryRequest.LINE, message = "Write this on one line, without control characters.")
        @Pattern(regexp = StoryRequest.NOTHING_OR_SOMETHING, message = "Write a name, or leave it empty.")
        @Schema(
                nullable = true,
                examples = "Llŷr",
                description =
                        "What you want to be called beside it. Names are shown only if all of the match give one.")
        String firstName) {
    ConsentRequest {
        firstName = StoryRequest.named(firstName);
    }
}
