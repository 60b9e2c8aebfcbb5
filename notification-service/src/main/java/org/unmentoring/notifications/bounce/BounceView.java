package org.unmentoring.notifications.bounce;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.message.MessageId;

@Schema(name = "Bounce", description = "What was understood of a mail that came back")
record BounceView(
        MessageId message,
        Outcome outcome,

        @Schema(
                examples = "5.1.1",
                description = "The status of RFC 3463; null when the mail was no report of a delivery")
        String status) {
    @Schema(enumeration = {"bounced", "delayed", "ignored"})
    enum Outcome {
        /** The message is a permanent failure now. */
        BOUNCED,
        /** Its mail server still tries. */
        DELAYED,
        /** No report of a delivery: an answer by a machine, most likely. */
        IGNORED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
