package org.unmentoring.web.notifications;

import java.time.Instant;
import java.util.List;

/**
 * A mail that can be worded, in one language.
 *
 * @param number of the version that is said now, 0 as long as nobody said anything
 */
public record WordedMail(
        String template, String language, int number, Instant changedAt, Wording wording, List<String> placeholders) {}
