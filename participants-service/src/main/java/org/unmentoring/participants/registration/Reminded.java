package org.unmentoring.participants.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RemindedRegistrations")
record Reminded(
        @Schema(description = "To how many the mail goes out again", examples = "2")
        int reminded) {}
