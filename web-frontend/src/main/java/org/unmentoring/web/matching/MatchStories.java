package org.unmentoring.web.matching;

import java.util.List;
import java.util.Optional;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.StoryId;

/** The stories of a match, as its people see them. */
public record MatchStories(List<One> items, boolean canOffer) {
    /** Without words once it was taken back. */
    public record One(
            StoryId id,
            boolean mine,
            ParticipantId by,
            String state,
            int revision,
            String words,
            String language,
            String kindWord,
            boolean consented,
            String firstName) {
        public boolean is(String some) {
            return state.equals(some);
        }
    }

    public record Offer(String words, String language, String firstName) {}

    public record Consent(int revision, String firstName) {}

    public Optional<One> mine() {
        return items.stream().filter(One::mine).findFirst();
    }

    public List<One> ofOthers() {
        return items.stream().filter(it -> !it.mine() && it.words() != null).toList();
    }
}
