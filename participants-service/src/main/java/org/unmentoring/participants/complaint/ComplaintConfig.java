package org.unmentoring.participants.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "unmentoring.complaints")
interface ComplaintConfig {
    /** UK law gives a month; the shorter of the two counts, which in February is the month. */
    @WithDefault("P30D")
    Duration answerWithin();

    /** Before the day, whoever has to answer is reminded; after it, every day. */
    @WithDefault("P10D,P3D,P1D")
    List<Duration> remindBefore();

    /** Where those are told that no organiser answers: the address of whoever looks after data protection. */
    Optional<String> mailbox();
}
