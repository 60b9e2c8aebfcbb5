package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.FieldError;

@Schema(
        name = "InvitationBulkAnswer",
        description = "What became of each row; those that were rejected changed nothing")
record BulkAnswer(boolean dryRun, int invited, int updated, int unchanged, int rejected, List<BulkRow> items) {
    static BulkAnswer of(boolean dryRun, List<BulkRow> rows) {
        return new BulkAnswer(
                dryRun,
                count(rows, Result.INVITED),
                count(rows, Result.UPDATED),
                count(rows, Result.UNCHANGED),
                count(rows, Result.REJECTED),
                rows);
    }

    private static int count(List<BulkRow> rows, Result result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "InvitationBulkRow")
    record BulkRow(
            @Schema(description = "Which row of the request, counted from 1", examples = "1")
            int row,

            @Schema(examples = "HR-000417") String externalId,
            Result result,

            @Schema(description = "Why it was rejected, with pointers into the row")
            List<FieldError> errors) {
        static BulkRow of(BulkJudge.Judged judged, Result result) {
            return new BulkRow(
                    judged.row(), judged.said() == null ? null : judged.said().externalId(), result, judged.errors());
        }
    }

    @Schema(
            name = "InvitationBulkResult",
            type = SchemaType.STRING,
            enumeration = {"invited", "updated", "unchanged", "rejected"})
    enum Result {
        INVITED,
        UPDATED,
        UNCHANGED,
        REJECTED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Result of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
