package org.unmentoring.matching.story;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story as everybody may read it. Who of its people wrote it is not told. */
@Schema(name = "Story")
record PublicStory(
        StoryId id,

        @Schema(description = "Plain text, with line breaks")
        String words,

        StoryLanguage language,
        List<Teller> people,
        Instant publishedAt,
        Instant updatedAt) {}
