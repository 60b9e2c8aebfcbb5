package org.unmentoring.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

@ConfigMapping(prefix = "unmentoring.mail")
interface MailConfig {
    /** An address, or a name with an address in angle brackets; its domain also ends every Message-ID. */
    @WithDefault("UnMentoring <unmentoring@unmentoring.example>")
    String from();

    /** Where answers go when not to the sender. */
    Optional<String> replyTo();

    /** Where bounces go, with a mark behind a plus sign; the sender's own address when left out. At most 20 characters before the @. */
    Optional<String> bounceAddress();

    /** A mail server that says nothing for so long has hung up; a busy one answers within a second or two. */
    @WithDefault("PT10S")
    Duration silence();

    @WithDefault("PT1S")
    Duration firstRetry();

    @WithDefault("PT5M")
    Duration longestRetry();

    /** A mailbox that is full is emptied in hours or days, not in seconds. */
    @WithDefault("PT1H")
    Duration fullRetry();

    @WithDefault("PT12H")
    Duration longestFullRetry();

    /** How long a message is tried again; longer than a weekend, so that somebody can put the mail server right. */
    @WithDefault("P5D")
    Duration patience();

    /** So many failures in a row, and a domain is left in peace for a while. */
    @WithDefault("5")
    int failuresBeforePause();

    @WithDefault("PT10S")
    Duration firstPause();

    /** Not longer, so that mails leave soon after a mail server has come back. */
    @WithDefault("PT2M")
    Duration longestPause();

    /** All replicas together; no limit when left out. */
    OptionalInt perMinute();

    /** All replicas together, to each domain; no limit when left out. */
    OptionalInt perMinuteToADomain();

    /** All replicas together, to a domain by name, in place of what holds for each. */
    Map<String, Integer> perMinuteTo();
}
