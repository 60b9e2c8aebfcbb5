package org.unmentoring.notifications.sequence;

/** Something that happened and that steps may depend on, such as time-agreed. */
final class Fact {
    static final String WORD = "[a-z][a-z0-9-]{0,49}";
    static final String SENTENCE = "Give a word of small letters, digits and hyphens.";

    private Fact() {}
}
