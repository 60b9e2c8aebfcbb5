package org.unmentoring.web.notifications;

import java.time.Instant;

/** What a mail said before. */
public record WordingVersion(int number, Instant madeAt, Wording wording) {}
