package org.unmentoring.matching.story;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story as the organiser sees it: with everybody's yes, and as it would be shown. */
@Schema(name = "OfferedStory")
record OfferedStory(
        StoryId id,
        int revision,
        StoryState state,
        String words,
        StoryLanguage language,
        List<Teller> people,
        Instant offeredAt,
        @Schema(nullable = true) String kindWord,
        @Schema(nullable = true) Instant decidedAt) {}
