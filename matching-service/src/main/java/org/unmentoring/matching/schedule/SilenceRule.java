package org.unmentoring.matching.schedule;

/**
 * When somebody who says nothing is asked whether to pause.
 *
 * @param askAfter how many matches without a word; 0: nobody is asked
 * @param waitRounds for how many rounds they are not drawn while no answer comes
 */
public record SilenceRule(int askAfter, int waitRounds) {

    public boolean isOn() {
        return askAfter > 0;
    }
}
