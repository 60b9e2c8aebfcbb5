package org.unmentoring.web.session;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ParticipantId;

/** What a link in a mail about a match bears, so that nobody has to sign in for an answer. matching-service checks its mark. */
public record MailedPass(String text, MatchId match, ParticipantId participant) {
    private static final int BYTES = 48;

    /** Empty for what is none by its form. */
    public static Optional<MailedPass> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) return Optional.empty();
            var ids = ByteBuffer.wrap(bytes);
            return Optional.of(new MailedPass(
                    text,
                    new MatchId(new UUID(ids.getLong(), ids.getLong())),
                    new ParticipantId(new UUID(ids.getLong(), ids.getLong()))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    Credential credential() {
        return new Credential("Pass", text, participant.toString(), Set.of(Roles.PASS), Instant.MAX, null);
    }
}
