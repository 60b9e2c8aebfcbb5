package org.unmentoring.notifications.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A mail as its recipient would read it")
record InboxMail(
        InboxMailId id,

        @Schema(description = "As the message that it was sent as")
        String message,

        @Schema(examples = "ann@0190163d-8694-739b-aea5-966c26f8ad91.sandbox.test")
        String to,

        @Schema(examples = "introduction") String template,

        @Schema(description = "Moves into the past when the sandbox's clock is turned")
        Instant receivedAt,

        String subject,
        String text,
        String html,

        @Schema(description = "All http and https links, in their order, each once")
        List<String> links,

        @Schema(description = "As they would go over the wire, long ones encoded")
        Map<String, String> headers,

        @Schema(nullable = true, description = "What calendars are offered (iCalendar), where a mail is about a time")
        String calendar) {
    @Override
    public String toString() {
        return "mail " + id; // its words may sign somebody in
    }
}
