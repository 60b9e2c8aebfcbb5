package org.unmentoring.notifications.template;

/** How long a link works, in the largest unit that is exact: nobody reads "2880 minutes" with pleasure. */
record Lifetime(int count, Unit unit) {
    static final String MINUTES = "[1-9][0-9]{0,5}";
    static final String SENTENCE = "Give a whole number of minutes, at least 1.";

    enum Unit {
        MINUTES,
        HOURS,
        DAYS
    }

    static Lifetime ofMinutes(String text) {
        var minutes = Integer.parseInt(text);
        if (minutes % (24 * 60) == 0) return new Lifetime(minutes / (24 * 60), Unit.DAYS);
        if (minutes % 60 == 0) return new Lifetime(minutes / 60, Unit.HOURS);
        return new Lifetime(minutes, Unit.MINUTES);
    }
}
