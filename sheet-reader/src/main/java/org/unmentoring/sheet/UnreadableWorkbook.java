package org.unmentoring.sheet;

/** A file that can't be read as a table. The code is for programs, the message for the person who sent the file. */
public final class UnreadableWorkbook extends RuntimeException {
    private final String code;

    private UnreadableWorkbook(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }

    static UnreadableWorkbook notASpreadsheet(String message) {
        return new UnreadableWorkbook("not-a-spreadsheet", message, null);
    }

    static UnreadableWorkbook damaged(Throwable cause) {
        return new UnreadableWorkbook(
                "spreadsheet-damaged",
                "This spreadsheet can't be read. Please open it, save it again as .xlsx or .csv and send the new file.",
                cause);
    }

    static UnreadableWorkbook tooLarge(String what) {
        return new UnreadableWorkbook("spreadsheet-too-large", what, null);
    }
}
