package org.unmentoring.notifications.template;

/** What a character does to those who read it, by its Unicode category. */
final class Characters {
    private Characters() {}

    static boolean breaksALine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    /** Embeddings, overrides and isolates; the plain marks LRM and RLM are part of ordinary Arabic and Hebrew text. */
    static boolean misleads(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    static boolean canBeSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.UNASSIGNED -> false;
            // Hangul fillers are letters by category, and blank.
            default -> character != 0x115F && character != 0x1160 && character != 0x3164 && character != 0xFFA0;
        };
    }
}
