package org.unmentoring.web.trials;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** Where a trial stands. */
@TemplateEnum
public enum TrialState {
    REGISTERED("grey"),
    RUNNING("blue"),
    ENDED("green");

    private final String colour;

    TrialState(String colour) {
        this.colour = colour;
    }

    /** Of its tag. */
    public String colour() {
        return colour;
    }

    static TrialState read(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
