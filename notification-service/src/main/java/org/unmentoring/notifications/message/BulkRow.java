package org.unmentoring.notifications.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.FieldError;

@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkRow(
        @Schema(description = "Which row of the request, counted from 1", examples = "1")
        int row,

        String key,
        Result result,
        MessageId id,

        @Schema(description = "Why it was refused, with pointers into the row")
        List<FieldError> errors) {
    @Schema(enumeration = {"accepted", "repeated", "rejected"})
    enum Result {
        ACCEPTED,
        REPEATED,
        REJECTED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static BulkRow accepted(int row, Message message) {
        return new BulkRow(row, message.senderKey(), Result.ACCEPTED, message.id(), null);
    }

    static BulkRow repeated(int row, Message message) {
        return new BulkRow(row, message.senderKey(), Result.REPEATED, message.id(), null);
    }

    static BulkRow rejected(int row, String key, List<FieldError> errors) {
        return new BulkRow(row, key, Result.REJECTED, null, errors);
    }
}
