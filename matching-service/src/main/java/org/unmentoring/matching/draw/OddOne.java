package org.unmentoring.matching.draw;

/** What happens when the number of people is odd. */
public enum OddOne {
    /** One match has three people, so nobody is left out. */
    TRIO("trio");

    private final String word;

    OddOne(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
