package org.unmentoring.sheet;

import java.util.List;

/**
 * Reads what people keep their lists in. What a file is, its content says: browsers and mail programs name types at
 * random. Every value comes back as text; formulas are never evaluated.
 */
public final class Workbook {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Workbook() {}

    /** The sheets in the author's order. @throws UnreadableWorkbook with a sentence for the author */
    public static List<Sheet> read(byte[] content) {
        return read(content, Limits.DEFAULT);
    }

    public static List<Sheet> read(byte[] content, Limits limits) {
        if (startsWith(content, OLD_OFFICE)) {
            throw UnreadableWorkbook.notASpreadsheet(
                    "This is a file of an old or password-protected format. Please save it as .xlsx or .csv.");
        }
        return startsWith(content, ZIP) ? XlsxFile.read(content, limits) : List.of(CsvFile.read(content, limits));
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
