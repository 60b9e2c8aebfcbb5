package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.unmentoring.web.neighbour.StoryId;

/** A story that everybody may read. */
public record Story(StoryId id, String words, String language, List<Teller> people, Instant publishedAt) {
    /** Names only where all gave one, sectors only where they point at nobody. */
    public record Teller(String firstName, String sector) {}

    public List<String> names() {
        return some(people.stream().map(Teller::firstName));
    }

    public List<String> sectors() {
        return some(people.stream().map(Teller::sector));
    }

    private static List<String> some(Stream<String> texts) {
        return texts.filter(Objects::nonNull).distinct().toList();
    }
}
