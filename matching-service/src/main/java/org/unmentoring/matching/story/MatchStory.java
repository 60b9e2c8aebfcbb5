package org.unmentoring.matching.story;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ParticipantId;

/** A story as the people of its match see it. */
@Schema(name = "MatchStory")
record MatchStory(
        StoryId id,
        @Schema(description = "Whether I offered it") boolean mine,
        ParticipantId by,
        StoryState state,

        @Schema(description = "Higher with every change of the words")
        int revision,

        @Schema(nullable = true, description = "Null once it was taken back: then the words are forgotten")
        String words,

        StoryLanguage language,

        @Schema(nullable = true, description = "What the organiser said who declined it")
        String kindWord,

        @Schema(description = "Whether I said yes to these words")
        boolean consented,

        @Schema(nullable = true, description = "What I want to be called beside it")
        String firstName,

        @Schema(description = "Whose yes is still missing") List<ParticipantId> waitingFor,
        Instant offeredAt,
        @Schema(nullable = true) Instant publishedAt) {}
