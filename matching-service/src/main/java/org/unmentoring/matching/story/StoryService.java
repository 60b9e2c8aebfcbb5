package org.unmentoring.matching.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.Answered;

/** Stories among the people of a match: offered, agreed to, taken back. */
@ApplicationScoped
class StoryService {
    private final StoryRepository stories;
    private final StoryMails mails;
    private final InstantSource clock;

    StoryService(StoryRepository stories, StoryMails mails, InstantSource clock) {
        this.stories = stories;
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    MatchStories of(MatchId match, ParticipantId me) {
        var scene = mine(match, me);
        var kept = stories.of(match);
        var canOffer = scene.met().contains(me) && kept.stream().noneMatch(it -> it.isBy(me) && it.isRefused());
        return new MatchStories(kept.stream().map(it -> it.view(scene, me)).toList(), canOffer);
    }

    @Transactional
    MatchStory offer(MatchId match, ParticipantId me, StoryRequest asked) {
        var scene = mine(match, me);
        if (!scene.met().contains(me)) {
            throw Problem.of(409, "story-of-no-meeting", "A story is of a meeting. Please say first that you met.");
        }
        var now = clock.instant();
        var story = stories.hold(match, me, scene.programme(), now);
        if (story.offer(asked, now)) {
            mails.askForConsent(story);
        }
        return story.view(scene, me);
    }

    @Transactional
    MatchStory consent(MatchId match, StoryId id, ParticipantId me, ConsentRequest said) {
        var scene = mine(match, me);
        var story = stories.hold(id, match);
        story.consent(me, said.revision(), said.firstName(), clock.instant());
        return story.view(scene, me);
    }

    @Transactional
    MatchStory retract(MatchId match, StoryId id, ParticipantId me) {
        var scene = mine(match, me);
        var story = stories.hold(id, match);
        story.retract(me, clock.instant());
        return story.view(scene, me);
    }

    /** There is no story of a meeting that did not happen. */
    void answered(@Observes Answered answer) {
        if (!answer.met()) {
            stories.find(answer.match(), answer.participant())
                    .ifPresent(it -> it.retract(answer.participant(), clock.instant()));
        }
    }

    private Scene mine(MatchId match, ParticipantId me) {
        return stories.scene(match).filter(it -> it.people().contains(me)).orElseThrow(Problem::notFound);
    }
}
