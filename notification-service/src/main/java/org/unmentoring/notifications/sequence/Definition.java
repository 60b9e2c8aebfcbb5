package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.calendar.Place;
import org.unmentoring.notifications.calendar.WorkingHours;

/** The steps of a sequence, in the order of their times, and the hours in which they may leave. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Definition(
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Step> steps,
        @Valid WorkingHours workingHours,

        @Schema(description = "From start to end, for a sequence whose end is not given; P14D when left out")
        Span length) {
    private static final Span TWO_WEEKS = Span.parse("P14D");

    WorkingHours hours() {
        return workingHours == null ? WorkingHours.USUAL : workingHours;
    }

    Instant usualEnd(Instant start, Place place) {
        return usualLength().after(start.atZone(place.zone())).toInstant();
    }

    Span usualLength() {
        return length == null ? TWO_WEEKS : length;
    }
}
