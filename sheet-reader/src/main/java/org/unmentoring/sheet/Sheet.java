package org.unmentoring.sheet;

import java.util.List;

/** One table: its name (empty for CSV), its columns and its rows. Blank rows between filled ones are kept. */
public record Sheet(String name, Header header, List<Row> rows) {}
