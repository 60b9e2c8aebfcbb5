package org.unmentoring.matching.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.unmentoring.matching.ids.ProgrammeId;

/** What both kinds of feeds tell. */
record Feed(ProgrammeId programme, String title, String page, String atom, String json, List<PublicStory> stories) {
    private static final int LONGEST_TITLE = 60;

    String id() {
        return "urn:uuid:" + programme;
    }

    static String id(PublicStory story) {
        return "urn:uuid:" + story.id();
    }

    String link(PublicStory story) {
        return page + "#story-" + story.id();
    }

    /** A feed without stories has not changed since there were feeds. */
    Instant updatedAt() {
        return stories.stream()
                .map(PublicStory::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Its first words, since people give a story no title. */
    static String title(PublicStory story) {
        var text = story.words().replaceAll("\\s+", " ");
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
            return text;
        }
        var begin = text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
        int space = begin.lastIndexOf(' ');
        return (space > LONGEST_TITLE / 2 ? begin.substring(0, space) : begin) + "…";
    }

    static List<String> names(PublicStory story) {
        return story.people().stream()
                .map(Teller::firstName)
                .filter(Objects::nonNull)
                .toList();
    }

    static List<String> sectors(PublicStory story) {
        return story.people().stream()
                .map(Teller::sector)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
