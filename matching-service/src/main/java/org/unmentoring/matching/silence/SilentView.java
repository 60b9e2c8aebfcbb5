package org.unmentoring.matching.silence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.schedule.SilenceRule;

/** Somebody who was asked whether to pause, as organisers see it. */
@Schema(name = "SilentPerson")
record SilentView(
        ParticipantId participant,

        @Schema(description = "The last match without a word")
        MatchId match,

        int round,
        Instant askedAt,
        State state,
        @Schema(nullable = true) Instant answeredAt,

        @Schema(description = "Rounds without them since") long roundsWaited) {

    @Schema(
            name = "SilenceState",
            type = SchemaType.STRING,
            enumeration = {"waiting", "paused", "staying", "drawn-again"},
            description = "drawn-again: no answer came, and the rounds to wait are over")
    enum State {
        WAITING,
        PAUSED,
        STAYING,
        DRAWN_AGAIN;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static SilentView of(SilenceRepository.Row it, SilenceRule rule) {
        return new SilentView(
                new ParticipantId(it.participant()),
                new MatchId(it.match()),
                it.round(),
                it.askedAt(),
                state(it, rule),
                it.answeredAt(),
                it.rested());
    }

    private static State state(SilenceRepository.Row it, SilenceRule rule) {
        if (it.answer() != null) {
            return Answer.valueOf(it.answer()) == Answer.PAUSE ? State.PAUSED : State.STAYING;
        }
        return rule.isOn() && it.rested() < rule.waitRounds() ? State.WAITING : State.DRAWN_AGAIN;
    }
}
