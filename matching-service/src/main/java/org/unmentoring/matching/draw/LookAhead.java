package org.unmentoring.matching.draw;

/** Whether a draw thinks of the rounds after it. */
public enum LookAhead {
    /** Only this round counts. */
    OFF("off"),
    /** Among draws that are equally good in this round, one that leaves all later rounds free of repeats. */
    AMONG_EQUALS("among-equals"),
    /** Freedom from repeats in later rounds counts more than organisations, sectors and regions in this one. */
    FIRST("first");

    private final String word;

    LookAhead(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    public static LookAhead of(String word) {
        for (LookAhead it : values()) {
            if (it.word.equals(word)) {
                return it;
            }
        }
        throw new IllegalArgumentException("no way to look ahead: " + word);
    }
}
