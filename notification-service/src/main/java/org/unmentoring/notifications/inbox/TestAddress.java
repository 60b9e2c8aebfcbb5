package org.unmentoring.notifications.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Addresses that nobody can have (RFC 6761): each sandbox programme has a domain of its own below this one. */
public final class TestAddress {
    private static final String BELOW = ".sandbox.test";
    private static final Pattern OF_A_SANDBOX =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})" + Pattern.quote(BELOW));

    private TestAddress() {}

    /** @param addressOrDomain whatever its case */
    public static boolean isTest(String addressOrDomain) {
        return addressOrDomain.toLowerCase(Locale.ROOT).endsWith(BELOW);
    }

    /** The sandbox that the address names: its mails go to no other inbox, whatever they are about. */
    public static Optional<UUID> sandbox(String email) {
        var domain =
                OF_A_SANDBOX.matcher(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
        return domain.matches() ? Optional.of(UUID.fromString(domain.group(1))) : Optional.empty();
    }
}
