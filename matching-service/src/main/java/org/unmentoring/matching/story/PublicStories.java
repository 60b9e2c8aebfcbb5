package org.unmentoring.matching.story;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.story.AgreedStoryRepository.Row;

/** Stories as everybody may read them. The programme's name is asked for after the reading transaction has ended. */
@ApplicationScoped
class PublicStories {
    private static final int IN_A_FEED = 50;

    private final AgreedStoryRepository stories;
    private final Tellers tellers;
    private final Participants participants;
    private final FeedLinks links;

    PublicStories(AgreedStoryRepository stories, Tellers tellers, Participants participants, FeedLinks links) {
        this.stories = stories;
        this.tellers = tellers;
        this.participants = participants;
        this.links = links;
    }

    /** A programme without stories is told from one that never was; no sister is asked where there are some. */
    Page<PublicStory> of(ProgrammeId programme, PageRequest asked) {
        var page = reading(() -> Page.of(stories.published(programme, asked), asked, Row::id));
        if (page.items().isEmpty()) {
            participants.programme(programme);
        }
        var shown = views(programme, page.items());
        return new Page<>(shown, page.next());
    }

    PublicStory one(ProgrammeId programme, StoryId story) {
        var found = reading(() -> stories.published(programme, story));
        if (found.isEmpty()) {
            throw reading(() -> stories.isGone(programme, story))
                    ? Problem.of(410, "story-retracted", "This story is not shared any more.")
                    : Problem.notFound();
        }
        return views(programme, List.of(found.get())).get(0);
    }

    Feed feed(ProgrammeId programme) {
        var name = participants.programme(programme).name();
        var shown = views(programme, reading(() -> stories.latest(programme, IN_A_FEED)));
        return new Feed(programme, name, links.page(programme), links.atom(programme), links.json(programme), shown);
    }

    private List<PublicStory> views(ProgrammeId programme, List<Row> rows) {
        var people = reading(() -> tellers.of(programme, rows));
        return rows.stream()
                // Taken back since the row was read: then nobody of it is found any more.
                .filter(it -> people.containsKey(it.id()))
                .map(it -> new PublicStory(
                        new StoryId(it.id()),
                        it.words(),
                        StoryLanguage.of(it.language()),
                        people.get(it.id()),
                        it.publishedAt(),
                        it.decidedAt()))
                .toList();
    }

    private static <T> T reading(Supplier<T> what) {
        return QuarkusTransaction.requiringNew().call(what::get);
    }
}
