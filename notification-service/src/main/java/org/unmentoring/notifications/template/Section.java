package org.unmentoring.notifications.template;

/** A mail's words in one language. */
record Section(String language, String subject, String text, String html, String footer) {

    /** Said at the top of the first to those who read another one. */
    record Note(String language, String text) {}
}
