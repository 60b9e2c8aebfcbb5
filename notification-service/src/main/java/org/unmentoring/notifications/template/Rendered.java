package org.unmentoring.notifications.template;

/** One mail in one language, in both forms; a reader's program shows whichever it prefers. */
public record Rendered(String subject, String text, String html) {}
