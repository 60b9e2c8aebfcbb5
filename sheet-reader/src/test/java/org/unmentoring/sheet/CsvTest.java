package org.unmentoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static final String PEOPLE = "Name;Email\nSiân Llwyd;sian@powys.example\n";

    @Test
    void everyEncodingOfTheSameListReadsTheSame() {
        for (var bytes : List.of(
                PEOPLE.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + PEOPLE).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + PEOPLE).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + PEOPLE).getBytes(StandardCharsets.UTF_16BE),
                PEOPLE.getBytes(StandardCharsets.ISO_8859_1),
                PEOPLE.getBytes(Charset.forName("windows-1252")))) {
            assertThat(read(bytes).rows().get(0).get("name")).isEqualTo("Siân Llwyd");
        }
    }

    @Test
    void theSeparatorIsFoundOutsideQuotes() {
        assertThat(read("\"a,b,c\";Email\n1;2").header().names()).containsExactly("a,b,c", "Email");
        assertThat(read("Name\tEmail\n1\t2").rows().get(0).get("email")).isEqualTo("2");
        assertThat(read("Name,Email\n1,2").rows().get(0).get("email")).isEqualTo("2");
        assertThat(read("Email\nx@y.example").rows().get(0).get("email")).isEqualTo("x@y.example");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThemAcrossLineBreaksAndBlankLines() {
        var sheet = read("Name,Email\r\n\"two\r\nlines\",a@b.example\r\n\r\n,,\r\nB,b@b.example\r\n\r\n");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(2, 3, 4, 5);
        assertThat(sheet.rows()).extracting(Row::isBlank).containsExactly(false, true, true, false);
    }

    @Test
    void columnsAreFoundWhateverTheirSpellingAndOrder() {
        var header = read("E-mail Address *,YOUR  NAME\nx,y").header();
        assertThat(header.first("email", "e mail address")).contains("e mail address");
        assertThat(header.has("your name")).isTrue();
        assertThat(header.first("organisation")).isEmpty();
    }

    @Test
    void shortAndLongRowsAreReadAsFarAsTheyGo() {
        var sheet = read("Name,Email\nA\nB,b@b.example,more");
        assertThat(sheet.rows().get(0).get("email")).isEmpty();
        assertThat(sheet.rows().get(1).get("email")).isEqualTo("b@b.example");
    }

    @Test
    void whatIsNoTableIsRefused() {
        refused(new byte[0], "not-a-spreadsheet");
        refused(" \n ".getBytes(StandardCharsets.UTF_8), "not-a-spreadsheet");
        refused("%PDF-1.4\n\0\1\2".getBytes(StandardCharsets.ISO_8859_1), "not-a-spreadsheet");
        refused(("a,b\n" + "1,2\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8), "spreadsheet-too-large");
        refused(("a,b\n\"" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8), "spreadsheet-damaged");
    }

    @Property
    void whateverIsWrittenComesBack(@ForAll("cells") List<String> cells) {
        var quoted = cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .toList();
        var header = java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(i -> "c" + i)
                .toList();
        var row = read(String.join(",", header) + "\n" + String.join(",", quoted))
                .rows()
                .get(0);
        for (int i = 0; i < cells.size(); i++) {
            assertThat(row.get("c" + i)).isEqualTo(cells.get(i));
        }
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars("aŵ李=+-@;,\"\n|'")
                .ofMaxLength(20)
                .map(text -> "x" + text + "x")
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    private static Sheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet read(byte[] bytes) {
        var sheets = Workbook.read(bytes);
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }

    private static void refused(byte[] file, String code) {
        assertThatExceptionOfType(UnreadableWorkbook.class)
                .isThrownBy(() -> Workbook.read(file))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
