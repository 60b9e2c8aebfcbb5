package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewSequence(
        @NotNull
        @Pattern(regexp = Fact.WORD, message = Fact.SENTENCE)
        @Schema(
                examples = "match",
                description = "match, match-ended, silence, survey, or a name that has a definition")
        String sequence,

        @NotNull
        @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE)
        @Schema(
                examples = "match:0190163d-8694-739b-aea5-966c26f8ad91",
                description = "What it is about, in the sender's words; once for each sender")
        String reference,

        @Schema(description = "Whose definition holds, and which programme's mails these are; default when left out")
        UUID programme,

        @NotNull @Size(min = 1, max = 9) List<@NotNull @Valid NewFollower> to,

        @NotNull
        @Schema(
                implementation = Object.class,
                required = true,
                description = "What all templates of the sequence ask for; each takes what it needs")
        ObjectNode values,

        @Schema(description = "Now when left out") Instant startAt,

        @Schema(description = "The end of the time to meet; by the definition's length when left out")
        Instant endAt,

        @Size(max = 20) @Schema(description = "References of sequences that this one ends and takes the place of")
        List<@NotNull @Pattern(regexp = Reference.WORD, message = Reference.SENTENCE) String> replaces,

        @Schema(description = "For demonstrations: neither hours nor caps, which are made for days, hold")
        Boolean rehearsal) {

    /** As the database keeps times, so that what is answered is what is kept. */
    NewSequence inMicroseconds() {
        return new NewSequence(
                sequence, reference, programme, to, values, micros(startAt), micros(endAt), replaces, rehearsal);
    }

    private static Instant micros(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isRehearsal() {
        return Boolean.TRUE.equals(rehearsal);
    }

    List<String> replaced() {
        return replaces == null ? List.of() : replaces;
    }
}
