package org.unmentoring.notifications.message;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of each row; those that were refused changed nothing")
record BulkAnswer(int accepted, int repeated, int rejected, List<BulkRow> items) {
    static BulkAnswer of(List<BulkRow> rows) {
        return new BulkAnswer(
                count(rows, BulkRow.Result.ACCEPTED),
                count(rows, BulkRow.Result.REPEATED),
                count(rows, BulkRow.Result.REJECTED),
                rows);
    }

    private static int count(List<BulkRow> rows, BulkRow.Result result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }
}
