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
 */
@Embeddable
public record Preferences(String place, boolean trioFine, boolean host) {
    public static final Preferences USUAL = new Preferences(null, true, false);

    /** With the usual for what was not told. */
    public static Preferences told(String place, Boolean trioFine, Boolean host) {
        return new Preferences(
                place == null ? USUAL.place : Place.of(place).text(),
                Objects.requireNonNullElse(trioFine, USUAL.trioFine),
                Objects.requireNonNullElse(host, USUAL.host));
    }

    /** The same for everybody in the same town, however they spell its name. */
    public String placeKey() {
        return place == null ? null : Place.of(place).key();
    }
}
