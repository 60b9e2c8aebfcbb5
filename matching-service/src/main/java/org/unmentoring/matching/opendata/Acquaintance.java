package org.unmentoring.matching.opendata;

import java.util.ArrayList;
import java.util.List;

/**
 * How many others people came to know through the programme.
 *
 * @param inTouch for each person, with how many others they were put in touch
 * @param met for each person, how many others they met
 */
record Acquaintance(List<Integer> inTouch, List<Integer> met) {
    List<Dataset.Degree> degrees() {
        var degrees = new ArrayList<>(Degrees.of(Dataset.Ties.PUT_IN_TOUCH, inTouch, Anonymiser.K));
        degrees.addAll(Degrees.of(Dataset.Ties.MET, met, Anonymiser.K));
        return List.copyOf(degrees);
    }
}
