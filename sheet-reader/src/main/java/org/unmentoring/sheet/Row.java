package org.unmentoring.sheet;

import java.util.Arrays;

/** One row below the header, numbered as the spreadsheet program shows it. */
public final class Row {
    private final int number;
    private final Header header;
    private final String[] cells;

    Row(int number, Header header, String[] cells) {
        this.number = number;
        this.header = header;
        this.cells = cells;
    }

    public int number() {
        return number;
    }

    /** The text of a cell without the white space around it; empty when the column or the cell is missing. */
    public String get(String column) {
        int position = header.position(column);
        return position < 0 || position >= cells.length || cells[position] == null ? "" : cells[position];
    }

    public boolean isBlank() {
        return Arrays.stream(cells).allMatch(cell -> cell == null || cell.isEmpty());
    }
}
