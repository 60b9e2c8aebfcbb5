package org.unmentoring.web.me;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.unmentoring.web.neighbour.ProgrammeId;

/**
 * From which day on somebody wants to be matched again.
 *
 * @param programme whose form it is, null when none was sent yet
 * @param until as a browser's date field sends it
 */
public record PauseForm(ProgrammeId programme, String until) {
    static PauseForm empty() {
        return new PauseForm(null, "");
    }

    Optional<Instant> instant(ZoneId zone) {
        try {
            return Optional.of(LocalDate.parse(until).atStartOfDay(zone).toInstant());
        } catch (DateTimeException | NullPointerException notADay) {
            return Optional.empty();
        }
    }

    /** One form for each programme on the page, so each has a field of its own. */
    String field() {
        return fieldOf(programme);
    }

    public String fieldOf(ProgrammeId other) {
        return "until-" + other;
    }

    public String valueFor(ProgrammeId other) {
        return other.equals(programme) ? until : "";
    }
}
