package org.unmentoring.participants.complaint;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.Prose;

record ComplaintAnswer(
        @NotNull
        @Schema(description = "answered: the words are mailed. closed: they are only kept, where the person sees them")
        ComplaintStatus status,

        @NotBlank(message = "Please say what was done.")
        @Prose
        @Schema(examples = "We are sorry. Your address is off our list.")
        String words) {
    @AssertTrue(message = "Please choose answered or closed.")
    @Schema(hidden = true)
    boolean isOver() {
        return status != ComplaintStatus.OPEN;
    }

    @Override
    public String toString() {
        return "an answer to a complaint"; // kept out of logs
    }
}
