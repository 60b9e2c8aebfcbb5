package org.unmentoring.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The XML of one worksheet: rows of cells, each with an address, a type and a value. */
final class SheetPart {
    /** No number in a list of people is longer; beyond it plain digits could fill the memory. */
    private static final int MANY_DIGITS = 40;

    private final Book book;
    private final Grid grid;
    private final Limits limits;

    SheetPart(Book book, Grid grid, Limits limits) {
        this.book = book;
        this.grid = grid;
        this.limits = limits;
    }

    void read(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        int number = 0;
        for (var element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("row")) {
                var written = xml.attribute("r");
                number = Math.max(number + 1, written == null ? 0 : Integer.parseInt(written));
                grid.add(number, cells(xml));
            }
        }
    }

    private List<String> cells(Xml xml) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int next = 0;
        for (var element = xml.nextInside("row"); element != null; element = xml.nextInside("row")) {
            if (element.equals("c")) {
                var address = xml.attribute("r");
                int column = address == null ? next : column(address);
                next = column + 1;
                place(cells, column, value(xml));
            }
        }
        return cells;
    }

    private void place(List<String> cells, int column, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw UnreadableWorkbook.tooLarge("There are more than " + limits.columns() + " columns.");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    /** A = 0, Z = 25, AA = 26; anything beyond the widest sheet stays just beyond it. */
    private int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = Math.min(column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1), 1 << 20);
        }
        return Math.max(column - 1, 0);
    }

    private String value(Xml xml) throws XMLStreamException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        String text = "";
        for (var element = xml.nextInside("c"); element != null; element = xml.nextInside("c")) {
            if (element.equals("v") || element.equals("is")) {
                text = xml.text();
            }
        }
        if (text.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> book.string(Integer.parseInt(text.strip()));
            case "b" -> text.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(text.strip(), style);
            default -> text;
        };
    }

    private String number(String text, String style) {
        if (text.length() > MANY_DIGITS) {
            return text;
        }
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MANY_DIGITS) {
            return text;
        }
        if (book.showsDate(style) && number.signum() > 0 && number.precision() - number.scale() <= 7) {
            return DateFormats.iso(number.doubleValue(), book.since1904());
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
