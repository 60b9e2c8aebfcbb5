package org.unmentoring.notifications.bounce;

import java.util.Set;

/** What an enhanced status (RFC 3463) says of the mailbox that a mail was for. */
public final class MailboxStatus {
    /** 5.1.7 and 5.1.8 are of the sender, and so ours to put right. */
    private static final Set<String> UNKNOWN = Set.of("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10");

    private MailboxStatus() {}

    public static boolean isUnknown(String status) {
        return UNKNOWN.contains(status);
    }

    public static boolean isFull(String status) {
        return status.equals("5.2.2") || status.equals("4.2.2");
    }
}
