package org.unmentoring.participants.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** An entry as the chain sees it. */
record Sealed(
        UUID id,
        Instant at,
        String actorKind,
        String actor,
        String deed,
        String operation,
        UUID programme,
        UUID[] people) {
    static final byte[] BEFORE_ALL = new byte[32];

    /** SHA-256 of the digest before and of the entry, a line for each column; no column may hold a line's end. */
    byte[] digestAfter(byte[] before) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(text().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text() {
        return String.join(
                "\n",
                id.toString(),
                at.toString(),
                actorKind,
                actor == null ? "" : actor,
                deed,
                operation,
                programme == null ? "" : programme.toString(),
                Arrays.stream(people).map(UUID::toString).collect(Collectors.joining(",")));
    }
}
