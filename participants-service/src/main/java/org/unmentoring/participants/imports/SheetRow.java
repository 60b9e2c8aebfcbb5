package org.unmentoring.participants.imports;

/** One row as the organiser typed it. */
record SheetRow(
        String sheet,
        int number,
        boolean blank,
        String email,
        String name,
        String organisation,
        String jobTitle,
        String interests,
        String language,
        String joined) {
    @Override
    public String toString() {
        return "row " + number; // nothing personal in a log
    }
}
