package org.unmentoring.base.security;

/** Who may call; each operation names one or more of these, or permits all. */
public final class Roles {
    public static final String PARTICIPANT = "participant";
    public static final String ORGANISER = "organiser";
    public static final String PARTNER = "partner";
    public static final String SERVICE = "service";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
