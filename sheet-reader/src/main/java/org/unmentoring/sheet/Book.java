package org.unmentoring.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the sheets of one .xlsx share: their names and order, strings, and which styles show a number as a date. */
final class Book {
    private final Limits limits;
    private final Map<String, String> nameByRelation = new LinkedHashMap<>();
    private final Map<String, String> pathByRelation = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dateStyles = new HashSet<>();
    private boolean since1904;

    Book(Limits limits) {
        this.limits = limits;
    }

    void workbook(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        for (var element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("sheet")) {
                nameByRelation.put(xml.qualifiedAttribute("id"), xml.attribute("name"));
            } else if (element.equals("workbookPr")) {
                var value = xml.attribute("date1904");
                since1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }

    void relations(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        for (var element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("Relationship")) {
                var target = xml.attribute("Target");
                pathByRelation.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    void strings(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        for (var element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("si")) {
                if (strings.size() >= limits.cells()) {
                    throw UnreadableWorkbook.tooLarge("There are too many different texts. Please split the list.");
                }
                strings.add(xml.text());
            }
        }
    }

    void styles(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        Set<Integer> dateFormats = new HashSet<>();
        for (var element = xml.nextElement(); element != null; element = xml.nextElement()) {
            if (element.equals("numFmt") && DateFormats.isDate(xml.attribute("formatCode"))) {
                dateFormats.add(Integer.valueOf(xml.attribute("numFmtId")));
            } else if (element.equals("cellXfs")) {
                int style = 0;
                for (var xf = xml.nextInside("cellXfs"); xf != null; xf = xml.nextInside("cellXfs")) {
                    if (xf.equals("xf")) {
                        int format =
                                Integer.parseInt(java.util.Objects.requireNonNullElse(xml.attribute("numFmtId"), "0"));
                        if (DateFormats.isDate(format) || dateFormats.contains(format)) {
                            dateStyles.add(style);
                        }
                        style++;
                    }
                }
            }
        }
    }

    /** Path of the part → name of the sheet, in the author's order. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        nameByRelation.forEach((relation, name) -> {
            var path = pathByRelation.get(relation);
            if (path != null) {
                names.put(path, name);
            }
        });
        return names;
    }

    String string(int number) {
        return strings.get(number);
    }

    boolean showsDate(String style) {
        return style != null && dateStyles.contains(Integer.valueOf(style));
    }

    boolean since1904() {
        return since1904;
    }
}
