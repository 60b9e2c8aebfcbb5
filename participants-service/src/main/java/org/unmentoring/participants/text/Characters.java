package org.unmentoring.participants.text;

/** Which characters a text may hold. Every script, emoji and joiner may; what hides, reorders or breaks lines may not. */
final class Characters {
    private Characters() {}

    static boolean someVisible(String text) {
        return text.codePoints().anyMatch(Characters::visible);
    }

    static boolean oneLine(String text) {
        return text.codePoints().noneMatch(c -> control(c) || lineBreak(c) || reorders(c));
    }

    static boolean prose(String text) {
        return text.codePoints().noneMatch(c -> control(c) && c != '\n' && c != '\r' && c != '\t' || reorders(c));
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> !blankLetter(c);
        };
    }

    /** Hangul fillers and the blank Braille pattern: letters by name that show nothing. */
    private static boolean blankLetter(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }

    private static boolean control(int c) {
        return Character.getType(c) == Character.CONTROL;
    }

    private static boolean lineBreak(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    /** Embeddings, overrides and isolates; the plain marks that right-to-left names need are left alone. */
    private static boolean reorders(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
