package org.unmentoring.notifications.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whoever asked for these events will hear of them")
record EventsAccepted(
        @Schema(description = "How many were told", examples = "1")
        int events,

        @Schema(description = "How many endpoints will be told, added up over the events", examples = "3")
        int deliveries) {}
