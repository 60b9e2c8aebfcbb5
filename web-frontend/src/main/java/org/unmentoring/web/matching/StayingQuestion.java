package org.unmentoring.web.matching;

import org.unmentoring.web.neighbour.ProgrammeId;

/** That somebody was asked whether to pause, and what they said: pause, stay or nothing yet. */
public record StayingQuestion(ProgrammeId programme, String answer) {
    public boolean paused() {
        return "pause".equals(answer);
    }

    public boolean staying() {
        return "stay".equals(answer);
    }
}
