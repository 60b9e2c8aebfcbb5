package org.unmentoring.matching.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.story.AgreedStoryRepository.Row;

/** An organiser's yes or no to stories. */
@ApplicationScoped
class Moderation {
    private final StoryRepository stories;
    private final AgreedStoryRepository agreed;
    private final Tellers tellers;
    private final StoryMails mails;
    private final InstantSource clock;

    Moderation(
            StoryRepository stories,
            AgreedStoryRepository agreed,
            Tellers tellers,
            StoryMails mails,
            InstantSource clock) {
        this.stories = stories;
        this.agreed = agreed;
        this.tellers = tellers;
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    Page<OfferedStory> of(ProgrammeId programme, Looked asked, PageRequest page) {
        var approved = (asked == null ? Looked.WAITING : asked).approved();
        var found = Page.of(agreed.of(programme, approved, page), page, Row::id);
        return new Page<>(views(programme, found.items()), found.next());
    }

    @Transactional
    OfferedStory decide(ProgrammeId programme, StoryId id, DecisionRequest said) {
        said.mustAgreeWithItself();
        var story = stories.holdAgreed(id, programme);
        story.decide(said, clock.instant());
        stories.flush();
        if (!said.approved()) {
            mails.tellThatItWasDeclined(story);
        }
        return views(programme, List.of(agreed.one(programme, id))).get(0);
    }

    private List<OfferedStory> views(ProgrammeId programme, List<Row> rows) {
        var people = tellers.of(programme, rows);
        return rows.stream()
                .map(it -> new OfferedStory(
                        new StoryId(it.id()),
                        it.revision(),
                        state(it.approved()),
                        it.words(),
                        StoryLanguage.of(it.language()),
                        people.getOrDefault(it.id(), List.of()),
                        it.offeredAt(),
                        it.kindWord(),
                        it.decidedAt()))
                .toList();
    }

    private static StoryState state(Boolean approved) {
        if (approved == null) return StoryState.WAITING;
        return approved ? StoryState.PUBLISHED : StoryState.DECLINED;
    }
}
