package org.unmentoring.web.silence;

import io.quarkus.qute.TemplateEnum;

/** What became of asking somebody whether to pause. */
@TemplateEnum
public enum SilenceState {
    WAITING("waiting", "yellow"),
    PAUSED("paused", "grey"),
    STAYING("staying", "green"),
    DRAWNAGAIN("drawn-again", "grey");

    private final String word;
    private final String colour;

    SilenceState(String word, String colour) {
        this.word = word;
        this.colour = colour;
    }

    /** Of its tag. */
    public String colour() {
        return colour;
    }

    static SilenceState read(String word) {
        for (var state : values()) if (state.word.equals(word)) return state;
        return WAITING;
    }
}
