package org.unmentoring.participants.complaint;

/** What people say on the telephone: eight letters and digits that are not mistaken for each other (Crockford's base 32). */
final class Reference {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    private Reference() {}

    /** From the random part of the id. */
    static String of(ComplaintId id) {
        var chance = id.value().getLeastSignificantBits();
        var text = new StringBuilder("UM");
        for (int i = 0; i < LENGTH; i++) {
            if (i % 4 == 0) text.append('-');
            text.append(LETTERS.charAt((int) (chance >>> (i * BITS)) & (LETTERS.length() - 1)));
        }
        return text.toString();
    }
}
