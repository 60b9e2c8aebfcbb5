package org.unmentoring.participants.token;

import java.util.List;

/** What a partner's client may do. In a token they stand beside its role, so that an operation can name them like one. */
public final class Scopes {
    public static final String READ_PARTICIPANTS = "participants:read";
    public static final String WRITE_PARTICIPANTS = "participants:write";
    public static final String WEBHOOKS = "webhooks";

    /** Of test keys, whatever else they may do: the inbox, the clock and the draws of their sandboxes. */
    public static final String SANDBOX = "sandbox";

    static final List<String> ALL = List.of(READ_PARTICIPANTS, WRITE_PARTICIPANTS, WEBHOOKS);

    private Scopes() {}
}
