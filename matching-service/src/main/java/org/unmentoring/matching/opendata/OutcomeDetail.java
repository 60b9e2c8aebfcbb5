package org.unmentoring.matching.opendata;

import com.fasterxml.jackson.annotation.JsonValue;
import org.unmentoring.matching.match.MatchOutcome;

/** How much is told of what became of matches; from all to nothing. */
enum OutcomeDetail {
    ALL("all"),
    MET_OR_NOT("met-or-not"),
    NONE("none");

    static final String NOT_KNOWN_TO_HAVE_MET = "not-known-to-have-met";
    static final String WITHHELD = "withheld";

    private final String word;

    OutcomeDetail(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    String of(MatchOutcome outcome) {
        return switch (this) {
            case ALL -> outcome.word();
            case MET_OR_NOT -> outcome == MatchOutcome.MET ? outcome.word() : NOT_KNOWN_TO_HAVE_MET;
            case NONE -> WITHHELD;
        };
    }
}
