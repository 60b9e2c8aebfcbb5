package org.unmentoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unmentoring.sheet.HandmadeXlsx.row;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTest {
    private static final String HEAD = row(1, "Name", "Email");

    @Test
    void everyKindOfCellComesBackAsTheTextItShows() throws Exception {
        var sheet = only(written(ws -> {
            String[] names = {"Text", "Whole", "Decimal", "Day", "Moment", "Truth", "Formula"};
            for (int i = 0; i < names.length; i++) {
                ws.value(0, i, names[i]);
            }
            ws.value(1, 0, " Llŷr O'Neill ");
            ws.value(1, 1, 7182134756L);
            ws.value(1, 2, 1.25);
            ws.value(1, 3, LocalDate.of(2015, 2, 12));
            ws.style(1, 3).format("dd/mm/yyyy").set();
            ws.value(1, 4, LocalDateTime.of(2015, 2, 12, 16, 22, 11));
            ws.style(1, 4).format("yyyy-mm-dd hh:mm:ss").set();
            ws.value(1, 5, true);
            ws.formula(1, 6, "1+1");
        }));
        var row = sheet.rows().get(0);
        assertThat(row.get("text")).isEqualTo("Llŷr O'Neill");
        assertThat(row.get("whole")).isEqualTo("7182134756");
        assertThat(row.get("decimal")).isEqualTo("1.25");
        assertThat(row.get("day")).isEqualTo("2015-02-12");
        assertThat(row.get("moment")).isEqualTo("2015-02-12T16:22:11");
        assertThat(row.get("truth")).isEqualTo("TRUE");
        assertThat(row.get("formula")).as("never evaluated, no value kept").isEmpty();
    }

    @Test
    void aFormulaGivesTheTextItLastShowed() {
        var sheet = only(new HandmadeXlsx()
                .withSheet(HEAD
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B1&amp;\"x\"</f><v>Shown</v></c>"
                        + "<c r=\"B2\"><f>1+1</f><v>2</v></c></row>"));
        assertThat(sheet.rows().get(0).get("name")).isEqualTo("Shown");
        assertThat(sheet.rows().get(0).get("email")).isEqualTo("2");
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        var sheet = only(
                new HandmadeXlsx().withSheet(HEAD + row(2, "=HYPERLINK(\"http://127.0.0.1/\",\"x\")", "a@b.example")));
        assertThat(sheet.rows().get(0).get("name")).startsWith("=HYPERLINK(");
    }

    @Test
    void sharedTextsKeepTheirRunsAndLoseTheirPhoneticGuides() {
        var sheet = only(new HandmadeXlsx()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>李 </t></r><r><t>小龍</t></r><rPh sb=\"0\" eb=\"1\"><t>り</t></rPh></si></sst>")
                .withSheet(HEAD + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>"));
        assertThat(sheet.rows().get(0).get("name")).isEqualTo("李 小龍");
    }

    @Test
    void rowsKeepTheNumbersOfTheSpreadsheetAndGapsAreBlankRows() {
        var sheet = only(new HandmadeXlsx()
                .withSheet(row(1, "Our sign-ups") + row(3, "Name", "Email") + row(4, "A", "a@b.example")
                        + "<row r=\"5\"></row>" + row(7, "B", "b@b.example") + row(9, "", " ")));
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(4, 5, 6, 7);
        assertThat(sheet.rows()).extracting(Row::isBlank).containsExactly(false, true, true, false);
    }

    @Test
    void sheetsComeInTheAuthorsOrderWithTheirNames() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            book.newWorksheet("Sign ups").value(0, 0, "Email");
            book.newWorksheet("Round 1 - Mar 2015").value(0, 0, "Email A");
        }
        assertThat(Workbook.read(out.toByteArray()))
                .extracting(Sheet::name)
                .containsExactly("Sign ups", "Round 1 - Mar 2015");
    }

    @Test
    void aFileThatUnpacksToGigabytesIsRefused() {
        refused(new HandmadeXlsx().withSheet(HEAD + " ".repeat(120 << 20)), "spreadsheet-too-large");
    }

    @Test
    void addressesAndTextNumbersFarOutsideAreRefused() {
        refused(
                new HandmadeXlsx().withSheet("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"),
                "spreadsheet-too-large");
        refused(
                new HandmadeXlsx().withSheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1999999999</v></c></row>"),
                "spreadsheet-damaged");
        refused(new HandmadeXlsx().withSheet("<row r=\"1999999999\"><c><v>1</v></c></row>"), "spreadsheet-too-large");
        assertThat(only(new HandmadeXlsx().withSheet("<row r=\"1\"><c><v>1E999999999</v></c></row>"))
                        .header()
                        .names())
                .containsExactly("1E999999999");
    }

    @Test
    void aMillionRowsAreRefused() {
        refused(new HandmadeXlsx().withSheet("<row><c><v>1</v></c></row>".repeat(1_000_000)), "spreadsheet-too-large");
    }

    @Test
    void documentTypesAreNotFollowed() {
        refused(
                new HandmadeXlsx()
                        .part(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>")
                        .withSheet(HEAD + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>"),
                "spreadsheet-damaged");
    }

    @Test
    void otherZipsAndCutOffFilesAreRefused() {
        var whole = new HandmadeXlsx().withSheet(HEAD);
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), "spreadsheet-damaged");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "spreadsheet-damaged");
        refused(new HandmadeXlsx("word/document.xml").withSheet(HEAD), "not-a-spreadsheet");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "not-a-spreadsheet");
    }

    private static byte[] written(Consumer<Worksheet> sheet) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Tests", "1.0")) {
            sheet.accept(book.newWorksheet("People"));
        }
        return out.toByteArray();
    }

    private static Sheet only(byte[] file) {
        var sheets = Workbook.read(file);
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }

    private static void refused(byte[] file, String code) {
        assertThatExceptionOfType(UnreadableWorkbook.class)
                .isThrownBy(() -> Workbook.read(file))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
