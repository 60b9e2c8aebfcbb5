package org.unmentoring.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Comma, semicolon, tab or bar; UTF-8, UTF-16 with a mark, or what older Windows programs write. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** The longest text a spreadsheet cell can hold is 32,767 characters; the reader's buffer must hold one field. */
    private static final int LONGEST_FIELD = 1 << 16;

    private CsvFile() {}

    static Sheet read(byte[] content, Limits limits) {
        var text = text(content);
        refuseBinary(text);
        var grid = new Grid("", limits, new Grid.Budget(limits.cells()));
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new StringReader(text))) {
            int number = 0;
            for (var line : reader) {
                grid.add(++number, line.getFields());
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw UnreadableWorkbook.damaged(e);
        }
        return grid.sheet();
    }

    private static String text(byte[] content) {
        var text = new String(content, charset(content));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            // Latin-1 with the quotation marks and dashes that Windows programs put among its control characters.
            return Charset.forName("windows-1252");
        }
    }

    private static void refuseBinary(String text) {
        boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        if (binary || text.isBlank()) {
            throw UnreadableWorkbook.notASpreadsheet(
                    binary
                            ? "This file is neither a spreadsheet (.xlsx) nor a table as text (.csv)."
                            : "This file is empty.");
        }
    }

    /** The separator seen most often, outside quotes, in the first line that has one. */
    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted && any(seen)) {
                break;
            } else if (!quoted) {
                count(c, seen);
            }
        }
        int best = 0;
        for (int s = 1; s < seen.length; s++) {
            best = seen[s] > seen[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    private static void count(char c, int[] seen) {
        for (int s = 0; s < SEPARATORS.length; s++) {
            if (c == SEPARATORS[s]) {
                seen[s]++;
            }
        }
    }

    private static boolean any(int[] seen) {
        return java.util.Arrays.stream(seen).anyMatch(n -> n > 0);
    }
}
