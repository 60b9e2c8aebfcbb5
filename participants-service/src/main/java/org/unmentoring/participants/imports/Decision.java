package org.unmentoring.participants.imports;

/** What becomes of one row, and why. */
record Decision(Judgement judged, RowStatus status, String code, String detail) {
    private static final String FORMULA = "text-like-a-formula";

    static Decision of(Judgement judged, RowStatus status) {
        var cells = judged.acceptable() ? judged.formulaLike() : "";
        return cells.isEmpty()
                ? new Decision(judged, status, judged.code(), judged.detail())
                : new Decision(judged, status, FORMULA, "Kept as plain text, never computed: " + cells + ".");
    }

    static Decision duplicate(Judgement judged, int first) {
        return new Decision(judged, RowStatus.DUPLICATE, "same-address-as-row", "Same address as row " + first + ".");
    }

    static Decision hasLeft(Judgement judged) {
        return new Decision(
                judged, RowStatus.UNCHANGED, "has-left", "This person left the programme and alone can come back.");
    }

    boolean isFormulaLike() {
        return FORMULA.equals(code);
    }

    boolean worthALook() {
        return code != null || status == RowStatus.UPDATED;
    }

    ImportReport.ReportedRow reported() {
        var row = judged.row();
        var why = code == null ? "details-changed" : code;
        var told = detail == null ? "Some details were changed to those of this row." : detail;
        return new ImportReport.ReportedRow(
                row.number(), row.sheet().isEmpty() ? null : row.sheet(), status, why, told);
    }
}
