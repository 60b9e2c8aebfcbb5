package org.unmentoring.matching.story;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StoryOffer")
record StoryRequest(
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = StoryRequest.PLAIN, message = "Leave out control and direction characters.")
        @Pattern(regexp = StoryRequest.SOMETHING, message = "Write at least a word.")
        @Schema(examples = "We found out that both our libraries lend tools.")
        String words,

        @Schema(description = "What it is written in; English where it is left out")
        StoryLanguage language,

        @Size(max = 40)
        @Pattern(regexp = StoryRequest.LINE, message = "Write this on one line, without control characters.")
        @Pattern(regexp = StoryRequest.NOTHING_OR_SOMETHING, message = "Write a name, or leave it empty.")
        @Schema(
                nullable = true,
                examples = "Siân",
                description =
                        "What you want to be called beside it. Names are shown only if all of the match give one.")
        String firstName) {
    /** As notification-service takes it: what it refused nobody would be asked about. */
    static final String PLAIN = "[[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]\\n\\r\\t]*";

    static final String SOMETHING = "(?s).*[\\p{L}\\p{N}].*";
    static final String LINE = "[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*";
    static final String NOTHING_OR_SOMETHING = "(?s)\\s*+|.*[\\p{L}\\p{N}].*";

    StoryRequest {
        words = words == null ? null : words.strip();
        language = language == null ? StoryLanguage.EN : language;
        firstName = named(firstName);
    }

    static String named(String firstName) {
        return firstName == null || firstName.isBlank() ? null : firstName.strip();
    }
}
