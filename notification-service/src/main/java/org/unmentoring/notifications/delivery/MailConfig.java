package org.unmentoring.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "unmentoring.mail")
interface MailConfig {
    /** An address, or a name with an address in angle brackets; its domain also ends every Message-ID. */
    @WithDefault("UnMentoring <unmentoring@unmentoring.example>")
    String from();

    /** Where answers go when not to the sender. */
    Optional<String> replyTo();

    /** A mail server that says nothing for so long has hung up; a busy one answers within a second or two. */
    @WithDefault("PT10S")
    Duration silence();

    @WithDefault("PT1S")
    Duration firstRetry();

    @WithDefault("PT5M")
    Duration longestRetry();

    /** How long a message is tried again; longer than a weekend, so that somebody can put the mail server right. */
    @WithDefault("P5D")
    Duration patience();
}
