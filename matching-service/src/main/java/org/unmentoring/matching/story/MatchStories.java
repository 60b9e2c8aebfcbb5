package org.unmentoring.matching.story;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stories of a match: at most one of each of its people. */
@Schema(name = "MatchStories")
record MatchStories(
        List<MatchStory> items,

        @Schema(description = "Whether I can offer one, or other words: I said that we met, and nobody said no to mine")
        boolean canOffer) {}
