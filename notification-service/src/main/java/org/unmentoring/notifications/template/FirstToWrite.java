package org.unmentoring.notifications.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of a match is asked to write first. */
@Schema(name = "FirstToWrite")
record FirstToWrite(
        @OneLine
        @Schema(
                description = "The name of the partner whom it is; left out where it is the one whom the mail goes to",
                examples = "Siân O'Neill")
        String partner) {

    public boolean reader() {
        return partner == null;
    }
}
