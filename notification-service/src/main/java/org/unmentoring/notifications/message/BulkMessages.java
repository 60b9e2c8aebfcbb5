package org.unmentoring.notifications.message;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Messages to accept in one go")
record BulkMessages(
        @Schema(required = true, maxItems = BulkReader.MOST) List<BulkMessage> items) {}
