package org.unmentoring.matching.story;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the people that a story is of, as far as the public may know. */
@Schema(name = "StoryPerson")
record Teller(
        @Schema(nullable = true, description = "Only where all of the match gave a name")
        String firstName,

        @Schema(nullable = true, description = "Only where at least five people of the programme are of this sector")
        String sector) {}
