package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.List;
import org.unmentoring.web.neighbour.StoryId;

/** A story that everybody of its match said yes to, for the organiser to read. */
public record OfferedStory(
        StoryId id, int revision, String words, String language, List<Story.Teller> people, Instant offeredAt) {
    public record Decision(int revision, boolean approved, String kindWord) {}

    /** As it would be shown. */
    public Story shown() {
        return new Story(id, words, language, people, offeredAt);
    }
}
