package org.unmentoring.matching.story;

import java.util.Arrays;
import org.unmentoring.base.problem.Problem;

/** What an organiser said of stories. */
enum Looked {
    WAITING(null),
    PUBLISHED(true),
    DECLINED(false);

    private final Boolean approved;

    Looked(Boolean approved) {
        this.approved = approved;
    }

    public static Looked fromString(String text) {
        return Arrays.stream(values())
                .filter(it -> it.name().toLowerCase(java.util.Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "/state", "state-not-known", "The states are waiting, published and declined."));
    }

    Boolean approved() {
        return approved;
    }
}
