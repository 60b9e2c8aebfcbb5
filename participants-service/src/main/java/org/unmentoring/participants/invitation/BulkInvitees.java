package org.unmentoring.participants.invitation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "People to invite in one go")
record BulkInvitees(
        @Schema(required = true, maxItems = BulkReader.MOST) List<BulkInvitee> items) {}
