package org.unmentoring.base.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unmentoring.base.problem.Problem;

/** An identity that cannot be mistaken for another kind's: each entity's id is a record of its own over a UUID (version 7). */
public interface TypedId {
    TimeBasedEpochGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();
    // UUID.fromString also takes "1-1-1-1-1", which no identity of ours ever was.
    Pattern CANONICAL = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    UUID value();

    static UUID next() {
        return TIME_ORDERED.generate();
    }

    /** @throws Problem 404: what is no identity names nothing */
    static UUID parse(String text) {
        if (text == null || !CANONICAL.matcher(text).matches()) throw Problem.notFound();
        return UUID.fromString(text);
    }
}
