package org.unmentoring.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * An .xlsx is a zip of XML parts. They are streamed and counted while they unpack: a kilobyte can unpack to gigabytes,
 * and one cell's address or text number can ask for memory without end; readers that trust them die.
 */
final class XlsxFile {
    private XlsxFile() {}

    static List<Sheet> read(byte[] content, Limits limits) {
        try (var parts = new ZipParts(content, limits)) {
            var workbook = parts.part("xl/workbook.xml")
                    .orElseThrow(() -> UnreadableWorkbook.notASpreadsheet(
                            "This file is not a spreadsheet. Please send an .xlsx or a .csv."));
            var book = new Book(limits);
            book.workbook(workbook);
            book.relations(parts.optional("xl/_rels/workbook.xml.rels"));
            book.strings(parts.optional("xl/sharedStrings.xml"));
            book.styles(parts.optional("xl/styles.xml"));
            return sheets(parts, book, limits);
        } catch (UnreadableWorkbook e) {
            throw e;
        } catch (XMLStreamException | IOException | RuntimeException e) {
            // Whatever a damaged file trips over, its author gets the same kind sentence.
            throw UnreadableWorkbook.damaged(e);
        }
    }

    private static List<Sheet> sheets(ZipParts parts, Book book, Limits limits) throws IOException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        var budget = new Grid.Budget(limits.cells());
        for (var named : book.names().entrySet()) {
            var part = parts.part(named.getKey());
            if (part.isPresent()) {
                var grid = new Grid(named.getValue(), limits, budget);
                new SheetPart(book, grid, limits).read(part.get());
                sheets.add(grid.sheet());
            }
        }
        return sheets;
    }
}
