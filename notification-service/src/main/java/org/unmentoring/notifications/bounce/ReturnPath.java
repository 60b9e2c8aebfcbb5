package org.unmentoring.notifications.bounce;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unmentoring.notifications.message.MessageId;
import org.unmentoring.notifications.seal.Seal;

/**
 * The sender on a mail's envelope: an address that tells which message bounced, marked so that only we can have made it
 * (variable envelope return path). Mail servers may change the case of its letters, so it has one case only.
 */
@Singleton
public class ReturnPath {
    private static final String PURPOSE = "return path";
    private static final int ID_BYTES = 16;
    private static final int MARK_BYTES = 10;
    private static final int DIGITS = 36;
    /** As long as the largest number of so many bytes. */
    private static final int LENGTH = 41;

    private static final Pattern OURS = Pattern.compile("[+]b-([0-9a-z]{" + LENGTH + "})@");

    private final Seal seal;

    ReturnPath(Seal seal) {
        this.seal = seal;
    }

    /** @param mailbox the address that bounces come back to; what is added stands behind a plus sign */
    public String of(MessageId message, String mailbox) {
        var at = mailbox.lastIndexOf('@');
        var id = bytes(message);
        var marked = ByteBuffer.allocate(ID_BYTES + MARK_BYTES)
                .put(id)
                .put(seal.mark(PURPOSE, id, MARK_BYTES))
                .array();
        var number = new BigInteger(1, marked).toString(DIGITS);
        return mailbox.substring(0, at) + "+b-" + "0".repeat(LENGTH - number.length()) + number + mailbox.substring(at);
    }

    /** @return nothing for an address that is not ours */
    Optional<MessageId> read(String address) {
        var found = OURS.matcher(address.toLowerCase(Locale.ROOT));
        if (!found.find()) return Optional.empty();
        var number = new BigInteger(found.group(1), DIGITS).toByteArray();
        var marked = new byte[ID_BYTES + MARK_BYTES];
        var bytes = Math.min(number.length, marked.length);
        System.arraycopy(number, number.length - bytes, marked, marked.length - bytes, bytes);
        var id = Arrays.copyOf(marked, ID_BYTES);
        if (!seal.bears(PURPOSE, id, Arrays.copyOfRange(marked, ID_BYTES, marked.length))) return Optional.empty();
        var uuid = ByteBuffer.wrap(id);
        return Optional.of(new MessageId(new UUID(uuid.getLong(), uuid.getLong())));
    }

    private static byte[] bytes(MessageId message) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(message.value().getMostSignificantBits())
                .putLong(message.value().getLeastSignificantBits())
                .array();
    }
}
