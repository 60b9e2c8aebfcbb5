package org.unmentoring.matching.story;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.notifications.StoryNotices;
import org.unmentoring.matching.notifications.StoryNotices.Asked;
import org.unmentoring.matching.notifications.StoryNotices.Declined;

/** Tells people about stories, durably. What waits are numbers only; what has changed by then is not told. */
@ApplicationScoped
class StoryMails {
    enum About {
        CONSENT,
        DECLINED
    }

    record Telling(UUID story, About about, int revision) {}

    private static final TaskDescriptor<Telling> TELL = TaskDescriptor.of("tell-of-story", Telling.class);

    private final StoryRepository stories;
    private final SchedulerClient work;
    private final InstantSource clock;

    StoryMails(StoryRepository stories, SchedulerClient work, InstantSource clock) {
        this.stories = stories;
        this.work = work;
        this.clock = clock;
    }

    void askForConsent(Story story) {
        enqueue(new Telling(story.id().value(), About.CONSENT, story.revision()));
    }

    void tellThatItWasDeclined(Story story) {
        enqueue(new Telling(story.id().value(), About.DECLINED, story.revision()));
    }

    private void enqueue(Telling telling) {
        work.scheduleIfNotExists(TELL.instance(telling.story() + ":" + telling.about() + ":" + telling.revision())
                .data(telling)
                .scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    Task<Telling> tellOfStory(StoryNotices notices) {
        return Tasks.oneTime(TELL).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var telling = instance.getData();
            if (telling.about() == About.CONSENT) {
                inTransaction(() -> asked(telling)).ifPresent(notices::askForConsent);
            } else {
                inTransaction(() -> declined(telling)).ifPresent(notices::declined);
            }
        });
    }

    private static <T> Optional<T> inTransaction(java.util.concurrent.Callable<Optional<T>> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }

    private Optional<Asked> asked(Telling telling) {
        return still(telling, StoryState.ASKING).map(it -> {
            var scene = stories.scene(it.match()).orElseThrow();
            return new Asked(
                    it.match(),
                    scene.programme(),
                    it.revision(),
                    it.author(),
                    scene.people().stream()
                            .filter(person -> !it.hasConsentOf(person))
                            .toList(),
                    it.words());
        });
    }

    private Optional<Declined> declined(Telling telling) {
        return still(telling, StoryState.DECLINED).map(it -> {
            var programme = stories.scene(it.match()).orElseThrow().programme();
            return new Declined(it.match(), programme, it.revision(), it.author(), it.kindWord());
        });
    }

    private Optional<Story> still(Telling telling, StoryState state) {
        return stories.findByIdOptional(new StoryId(telling.story()))
                .filter(it -> it.revision() == telling.revision())
                .filter(it -> it.state(stories.scene(it.match()).orElseThrow().people()) == state);
    }
}
