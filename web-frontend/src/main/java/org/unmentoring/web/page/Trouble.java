package org.unmentoring.web.page;

/** What can be wrong with a whole page, and the status that says so to machines. */
enum Trouble {
    NOTFOUND(404),
    NOTYOURS(403),
    STRANGER(403),
    AWAY(503),
    TOOMANY(429),
    CHANGED(412),
    REFUSED(400),
    BROKEN(500);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    static Trouble of(int status) {
        return switch (status) {
            case 403 -> NOTYOURS;
            case 404, 405 -> NOTFOUND;
            case 412 -> CHANGED;
            case 429 -> TOOMANY;
            case 502, 503, 504 -> AWAY;
            default -> status < 500 ? REFUSED : BROKEN;
        };
    }
}
