package org.unmentoring.matching.draw;

/** What becomes of somebody for whom no pair is left, above all where the number of people is odd. */
public enum OddOne {
    /** Joins a pair, so nobody is left out. */
    TRIO("trio"),
    /** Meets a volunteer, who then has two matches; joins a pair where no volunteer can. */
    HOST("host"),
    /** Has no match in this round. */
    SIT_OUT("sit-out");

    private final String word;

    OddOne(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    public static OddOne of(String word) {
        for (OddOne it : values()) {
            if (it.word.equals(word)) {
                return it;
            }
        }
        throw new IllegalArgumentException("no way to treat the odd one: " + word);
    }
}
