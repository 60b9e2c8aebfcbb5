package org.unmentoring.matching.finding;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.matching.trial.Unit;

@ApplicationScoped
class Planning {

    private final FindingSentences words;

    Planning(FindingSentences words) {
        this.words = words;
    }

    PowerView of(PowerRequest asked) {
        var power = asked.asPower();
        var rounds = asked.kind().unit() == Unit.MATCH
                ? power.roundsByMatch()
                : power.rounds(asked.every(0), asked.every(1));
        return new PowerView(
                rounds.isPresent() ? rounds.getAsInt() : null,
                power.alike(),
                power.power(),
                power.error(),
                words.of(power, rounds, asked.kind()));
    }
}
