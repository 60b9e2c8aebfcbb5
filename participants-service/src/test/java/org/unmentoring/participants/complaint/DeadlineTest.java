package org.unmentoring.participants.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final Deadline deadline = new Deadline(new ComplaintConfig() {
        @Override
        public Duration answerWithin() {
            return Duration.ofDays(30);
        }

        @Override
        public List<Duration> remindBefore() {
            return List.of(Duration.ofDays(10), Duration.ofDays(3), Duration.ofDays(1));
        }

        @Override
        public Optional<String> mailbox() {
            return Optional.empty();
        }
    });

    @Test
    void thirtyDaysOrAMonthWhicheverIsOverFirst() {
        assertThat(due("2026-03-05T10:00:00Z")).isEqualTo("2026-04-04T10:00:00Z");
        assertThat(due("2027-02-05T10:00:00Z")).isEqualTo("2027-03-05T10:00:00Z");
        assertThat(due("2027-01-31T10:00:00Z")).isEqualTo("2027-02-28T10:00:00Z");
        assertThat(due("2028-01-31T10:00:00Z")).isEqualTo("2028-02-29T10:00:00Z");
    }

    @Test
    void remindersComeBeforeTheDayOnItAndEveryDayAfter() {
        var due = Instant.parse("2026-12-30T10:00:00Z");
        assertThat(next(due, "2026-11-30T10:00:00Z")).isEqualTo("2026-12-20T10:00:00Z");
        assertThat(next(due, "2026-12-20T10:00:00Z")).isEqualTo("2026-12-27T10:00:00Z");
        assertThat(next(due, "2026-12-27T10:00:00Z")).isEqualTo("2026-12-29T10:00:00Z");
        assertThat(next(due, "2026-12-29T10:00:00Z")).isEqualTo("2026-12-30T10:00:00Z");
        assertThat(next(due, "2026-12-30T10:00:00Z")).isEqualTo("2026-12-31T10:00:00Z");
        assertThat(next(due, "2027-01-15T12:00:00Z")).isEqualTo("2027-01-16T10:00:00Z");
    }

    private String due(String received) {
        return deadline.of(Instant.parse(received)).toString();
    }

    private String next(Instant due, String now) {
        return deadline.nextReminder(due, Instant.parse(now)).toString();
    }
}
