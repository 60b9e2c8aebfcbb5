package org.unmentoring.web.stories;

import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.matching.MatchStories;
import org.unmentoring.web.page.Errors;

/** A story as somebody offers it, or a yes to somebody else's. */
public record StoryForm(
        @RestForm String words,
        @RestForm String language,
        @RestForm String firstName,
        @RestForm String revision) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 40;

    static StoryForm of(MatchStories.One mine, String comment, String pageLanguage) {
        return mine == null || mine.words() == null
                ? new StoryForm(comment, pageLanguage, "", "")
                : new StoryForm(mine.words(), mine.language(), mine.firstName(), "");
    }

    public boolean welsh() {
        return "cy".equals(language);
    }

    Errors check(StoryWords words) {
        var errors = new Errors().missing("words", words(), words.wordsMissing());
        if (words() != null && words().strip().length() > LONGEST) errors.add("words", words.wordsTooLong());
        return nameFits() ? errors : errors.add("firstName", words.nameTooLong());
    }

    boolean nameFits() {
        return firstName == null || firstName.length() <= LONGEST_NAME;
    }

    MatchStories.Offer offer() {
        return new MatchStories.Offer(words.replace("\r\n", "\n"), welsh() ? "cy" : "en", name());
    }

    MatchStories.Consent consent() {
        return new MatchStories.Consent(seen(), name());
    }

    /** A form without it was not ours; the service says that the words are others. */
    private int seen() {
        return revision != null && revision.matches("[0-9]{1,6}") ? Integer.parseInt(revision) : 0;
    }

    private String name() {
        return firstName == null || firstName.isBlank() ? null : firstName.strip();
    }
}
