package org.unmentoring.web.session;

/** The roles a token can carry, as far as pages ask for them. */
public final class Roles {
    public static final String PARTICIPANT = "participant";
    public static final String ORGANISER = "organiser";

    /** Came by a link in a mail about a match, and sees the pages about this match only. */
    public static final String PASS = "pass";

    /** Organises, once a code is given. */
    public static final String SECOND_STEP = "second-step";

    private Roles() {}
}
