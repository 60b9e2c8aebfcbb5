package org.unmentoring.base.paging;

import org.unmentoring.base.problem.Problem;

record Limit(int rows) {
    static final Limit USUAL = new Limit(50);
    private static final int MOST = 200;

    public static Limit fromString(String text) {
        if (text.matches("[0-9]{1,3}")) {
            var rows = Integer.parseInt(text);
            if (rows >= 1 && rows <= MOST) return new Limit(rows);
        }
        throw Problem.invalid("/limit", "limit-not-valid", "A page's limit is a whole number from 1 to 200.");
    }
}
