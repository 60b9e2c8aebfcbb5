package org.unmentoring.base.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;

/** Where a page ended, opaque to clients: ids are in time's order, so the last one seen is enough. */
record Cursor(UUID last) {
    private static final int BYTES = 16;

    static Cursor after(UUID last) {
        return new Cursor(last);
    }

    public static Cursor fromString(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) return new Cursor(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException unreadable) {
            // told below, like a cursor of another length
        }
        throw Problem.invalid("/cursor", "cursor-not-ours", "Use the cursor of a page's next exactly as it was given.");
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
