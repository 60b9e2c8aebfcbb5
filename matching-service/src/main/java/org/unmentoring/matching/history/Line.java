package org.unmentoring.matching.history;

import java.time.LocalDate;
import java.util.List;
import org.unmentoring.matching.match.Recorded;

/**
 * One row of the list as it was read.
 *
 * @param fault why it can't be taken whoever the people are; null when nothing is wrong with it
 */
record Line(
        String sheet,
        int row,
        boolean blank,
        Integer round,
        LocalDate drawnOn,
        List<String> emails,
        Recorded recorded,
        Fault fault) {

    /** Something wrong with a row: a code for programs, a sentence for people. */
    record Fault(String code, String detail) {}

    @Override
    public String toString() {
        return "row " + row; // nothing personal in a log
    }
}
