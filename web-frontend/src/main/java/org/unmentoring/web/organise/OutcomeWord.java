package org.unmentoring.web.organise;

/** What became of a match, on the whole. */
public enum OutcomeWord {
    MET("met"),
    NOTMET("not-met"),
    UNCONFIRMED("unconfirmed");

    private final String value;

    OutcomeWord(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    public static OutcomeWord read(String value) {
        for (var word : values()) if (word.value.equals(value)) return word;
        return UNCONFIRMED;
    }
}
