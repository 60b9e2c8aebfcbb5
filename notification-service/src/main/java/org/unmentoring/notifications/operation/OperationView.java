package org.unmentoring.notifications.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Operation")
record OperationView(
        Instant at,
        Queue queue,

        @Schema(
                description = "Messages by status: all that are open, and those that were over in the last 24 hours",
                examples = "{\"scheduled\": 12, \"sending\": 2, \"sent\": 1840}")
        Map<String, Long> messages,

        List<Domain> domains,
        List<Refusal> refusals,

        @Schema(examples = "{\"bounced\": 3, \"unsubscribed\": 7}")
        Map<String, Long> suppressions,

        Webhooks webhooks,
        List<Alarm> alarms) {

    @Schema(name = "Queue")
    record Queue(
            @Schema(description = "Messages whose time has come", examples = "2")
            long due,

            @Schema(description = "Messages that wait for their time", examples = "10")
            long waiting,

            @Schema(
                    description = "For how long the oldest due message is due, of those that were not tried in vain",
                    examples = "1")
            long oldestSeconds) {}

    @Schema(
            name = "DomainInTrouble",
            description = "A domain whose mail server is in trouble; * is the one that mails are handed to")
    record Domain(
            @Schema(examples = "council.example") String domain,
            long failures,
            @Schema(examples = "no-answer") String reason,
            Instant since,

            @Schema(description = "Nothing goes there before; null while it is still tried")
            Instant pausedUntil) {}

    @Schema(name = "Refusal", description = "A mail server that refuses what we are or write")
    record Refusal(
            @Schema(examples = "council.example") String domain,
            @Schema(examples = "smtp-550-5.7.1") String reason,
            long count,
            Instant firstAt,
            Instant lastAt,
            UUID lastMessage) {}

    @Schema(name = "Webhooks")
    record Webhooks(
            @Schema(description = "Deliveries whose time has come", examples = "2")
            long due,

            @Schema(description = "Deliveries that wait to be tried again", examples = "10")
            long waiting,

            @Schema(
                    description = "For how long the oldest delivery waits that was never tried, though its endpoint is"
                            + " neither disabled nor left in peace",
                    examples = "1")
            long oldestSeconds,

            @Schema(
                    description = "Endpoints by how it goes: working, failing, disabled",
                    examples = "{\"working\": 7, \"failing\": 1}")
            Map<String, Long> endpoints) {}

    @Schema(name = "Alarm")
    record Alarm(
            @Schema(examples = "queue-is-late", description = "Its entry in the runbook")
            String code,

            @Schema(examples = "The oldest message is due for 700 seconds.")
            String detail) {}
}
