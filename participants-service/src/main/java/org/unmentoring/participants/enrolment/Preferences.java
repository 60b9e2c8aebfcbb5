package org.unmentoring.participants.enrolment;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.unmentoring.participants.text.Place;

/**
 * How somebody likes to be matched in a programme.
 *
 * @param place the town where to meet in person, or null
 * @param trioFine whether being one of three is fine
 * @param host whether to meet twice in a round when the number is odd
 * @param cadence 1: to be drawn in each round; 2: in every second; 3: in every third
 */
@Embeddable
public record Preferences(String place, boolean trioFine, boolean host, int cadence) {
    public static final Preferences USUAL = new Preferences(null, true, false, 1);

    /** With the usual for what was not told. */
    public static Preferences told(String place, Boolean trioFine, Boolean host, Integer cadence) {
        return new Preferences(
                place == null ? USUAL.place : Place.of(place).text(),
                Objects.requireNonNullElse(trioFine, USUAL.trioFine),
                Objects.requireNonNullElse(host, USUAL.host),
                Objects.requireNonNullElse(cadence, USUAL.cadence));
    }

    /** The same for everybody in the same town, however they spell its name. */
    public String placeKey() {
        return place == null ? null : Place.of(place).key();
    }
}
