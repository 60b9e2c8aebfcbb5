package org.unmentoring.matching.silence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ProgrammeId;

/** That somebody was asked whether to pause, as they see it. */
@Schema(name = "SilenceQuestion")
record QuestionView(
        MatchId match,
        ProgrammeId programme,
        Instant askedAt,
        @Schema(nullable = true) Answer answer,
        @Schema(nullable = true) Instant answeredAt) {

    static QuestionView of(SilenceRepository.Row it) {
        return new QuestionView(
                new MatchId(it.match()),
                new ProgrammeId(it.programme()),
                it.askedAt(),
                it.answer() == null ? null : Answer.valueOf(it.answer()),
                it.answeredAt());
    }
}
