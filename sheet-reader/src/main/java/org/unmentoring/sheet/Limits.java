package org.unmentoring.sheet;

/**
 * What a spreadsheet may cost: rows of a sheet, columns, filled cells of a workbook, bytes once unpacked.
 * The defaults hold a hundred thousand people in eight columns, fit a small heap, and stop a file that
 * unpacks to gigabytes.
 */
public record Limits(int rows, int columns, int cells, long unpackedBytes) {
    public static final Limits DEFAULT = new Limits(100_000, 256, 1_000_000, 64L << 20);
}
