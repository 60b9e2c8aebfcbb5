package org.unmentoring.notifications.sequence;

/** What may stand in a path as it is. */
final class Reference {
    static final String WORD = "[A-Za-z0-9._:~-]{1,200}";
    static final String SENTENCE = "Use letters, digits and . _ : ~ - only, at most 200.";

    private Reference() {}
}
