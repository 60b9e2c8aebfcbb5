package org.unmentoring.matching.forgetting;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** What people or organisers wrote of a match is read while the programme learns from it. What became of the match stays. */
class ForgetWords {
    private static final Duration KEPT = Duration.ofDays(730);

    @Produces
    @Singleton
    Task<Void> forgetComments(Retention retention, WordsRepository words) {
        return retention.of("comments", KEPT).forgottenBy(WordsRepository.AT_ONCE, words::forgetComments);
    }

    @Produces
    @Singleton
    Task<Void> forgetNotes(Retention retention, WordsRepository words) {
        return retention.of("notes-on-matches", KEPT).forgottenBy(WordsRepository.AT_ONCE, words::forgetNotes);
    }
}
