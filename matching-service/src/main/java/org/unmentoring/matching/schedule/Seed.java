package org.unmentoring.matching.schedule;

import java.time.Instant;
import org.unmentoring.matching.draw.Sha256;

/** The text a round is drawn from; when its hash was published, unless the seed was chosen by hand in a sandbox. */
public record Seed(String text, String commitment, Instant committedAt) {

    public static Seed chosen(String text) {
        return new Seed(text, Sha256.hex(text), null);
    }
}
