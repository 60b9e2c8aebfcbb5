package org.unmentoring.web.neighbour;

/** A row of a spreadsheet that needs a look. */
public record ImportRow(int row, String sheet, String status, String code, String detail) {}
