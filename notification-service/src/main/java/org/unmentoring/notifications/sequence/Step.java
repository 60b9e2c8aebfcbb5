package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mail of a sequence, and when. Exactly one of workingDays, after and fraction says the time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One mail, and when: by exactly one of workingDays, after and fraction")
record Step(
        @NotNull @Schema(examples = "reminder", description = "A key of GET /v1/templates")
        String template,

        @Schema(description = "What the time is counted from; start when left out")
        Anchor from,

        @Min(0) @Max(60) @Schema(description = "So many working days of the person later, at the same time of day")
        Integer workingDays,

        @Schema(description = "So long after it, by the calendar; a minus means before")
        Span after,

        @DecimalMin("0")
        @DecimalMax("1")
        @Schema(examples = "0.5", description = "This part of the way from start to end")
        BigDecimal fraction,

        @Schema(description = "At once, whatever the hour; else within the working hours")
        Boolean anyTime,

        @Schema(
                description = "The later ones make no sense without it: it is never left out for one of them, and the"
                        + " caps hold it back until the next working day at most")
        Boolean needed,

        @Schema(description = "The template for somebody who was told before of what this sequence replaces")
        String whenReplacing,

        @Schema(description = "Only for somebody who was told before of what this sequence replaces")
        Boolean onlyWhenReplacing,

        @Size(max = 5) @Schema(description = "Left out once one of these facts is told")
        List<@NotNull @Pattern(regexp = Fact.WORD, message = Fact.SENTENCE) String> unless) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Give exactly one of workingDays, after and fraction.")
    public boolean isOneTime() {
        return Stream.of(workingDays, after, fraction)
                        .filter(time -> time != null)
                        .count()
                == 1;
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "A fraction is of the way from start to end, so it has no from.")
    public boolean isFractionOfTheWay() {
        return fraction == null || from == null;
    }

    boolean fromEnd() {
        return from == Anchor.END;
    }

    boolean atAnyTime() {
        return Boolean.TRUE.equals(anyTime);
    }

    boolean isNeeded() {
        return Boolean.TRUE.equals(needed);
    }

    boolean concerns(boolean toldBefore, List<String> facts) {
        return (toldBefore || !Boolean.TRUE.equals(onlyWhenReplacing))
                && (unless == null || unless.stream().noneMatch(facts::contains));
    }

    String templateFor(boolean toldBefore) {
        return toldBefore && whenReplacing != null ? whenReplacing : template;
    }

    Stream<String> templates() {
        return Stream.of(template, whenReplacing).filter(key -> key != null);
    }
}
