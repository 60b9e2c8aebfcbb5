package org.unmentoring.participants.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedAtTest {
    @ParameterizedTest
    @CsvSource({
        "2024-06-14, 2024-06-14T00:00",
        "2024-06-14T09:30, 2024-06-14T09:30",
        "2024-06-14T09:30:05, 2024-06-14T09:30:05",
        "2024-06-14 09:30:05, 2024-06-14T09:30:05",
        "2024/06/14, 2024-06-14T00:00",
        "14/06/2024, 2024-06-14T00:00",
        "14/06/2024 9:30, 2024-06-14T09:30",
        "4/6/24, 2024-06-04T00:00",
        "14.06.2024, 2024-06-14T00:00",
        "14-06-2024, 2024-06-14T00:00",
        "14 June 2024, 2024-06-14T00:00",
        "14 jun 2024, 2024-06-14T00:00",
        "14-Jun-24, 2024-06-14T00:00",
        "29/02/2024, 2024-02-29T00:00"
    })
    void daysAreReadAsPeopleInBritainWriteThem(String written, LocalDateTime meant) {
        assertThat(JoinedAt.read(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "29/02/2023", "31/06/2024", "06/14/2024", "2024-13-01", "14/06", "45000"})
    void whatIsNoDayIsNone(String written) {
        assertThat(JoinedAt.read(written)).isEmpty();
    }

    @Property(tries = 200)
    void noTextIsTooMuchForIt(@ForAll String text) {
        assertThat(JoinedAt.read(text)).isNotNull();
    }

    @Test
    void cellsThatASpreadsheetWouldComputeAreText() {
        assertThat(ReportCsv.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(ReportCsv.cell(" @SUM(A1)")).isEqualTo("\"' @SUM(A1)\"");
        assertThat(ReportCsv.cell("Anna \"Ann\", Môn")).isEqualTo("\"Anna \"\"Ann\"\", Môn\"");
        assertThat(ReportCsv.cell("plain")).isEqualTo("plain");
        assertThat(ReportCsv.cell(null)).isEmpty();
    }
}
