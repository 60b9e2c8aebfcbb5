package org.unmentoring.sheet;

/**
 * What a spreadsheet may cost: rows of a sheet, columns, filled cells of a workbook, bytes once unpacked.
 * The defaults hold a hundred thousand people in eight columns and stop a file that unpacks to gigabytes.
 */
public record Limits(int rows, int columns, int cells, long unpackedBytes) {
    public static final Limits DEFAULT = new Limits(100_000, 256, 2_000_000, 100L << 20);
}
