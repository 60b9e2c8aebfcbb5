package org.unmentoring.matching.history;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unmentoring.matching.match.Recorded;
import org.unmentoring.matching.reasonlist.ReasonKey;
import org.unmentoring.sheet.Header;

/** What an organiser wrote of a match, in English or Welsh. */
final class Said {

    private static final Set<String> YES = Set.of("y", "yes", "met", "ie", "do");
    private static final Set<String> NO = Set.of("n", "no", "not met", "na", "naddo");
    private static final Map<String, ReasonKey> REASONS = Map.ofEntries(
            entry("never replied", ReasonKey.NO_REPLY),
            entry("no reply", ReasonKey.NO_REPLY),
            entry("did not reply", ReasonKey.NO_REPLY),
            entry("diary clash", ReasonKey.DIARY_CLASH),
            entry("left the council", ReasonKey.LEFT_ORGANISATION),
            entry("left the organisation", ReasonKey.LEFT_ORGANISATION),
            entry("left organisation", ReasonKey.LEFT_ORGANISATION),
            entry("no time", ReasonKey.NO_TIME),
            entry("too busy", ReasonKey.NO_TIME),
            entry("not for me", ReasonKey.NOT_FOR_ME),
            entry("technical", ReasonKey.TECHNICAL),
            entry("technical problems", ReasonKey.TECHNICAL),
            entry("other", ReasonKey.OTHER));
    private static final int LONGEST_NOTE = 2000;

    private Said() {}

    /** Anything but yes and no leaves it open, and is kept as a note: "rearranging". */
    static Recorded of(String met, String notes) {
        var word = Header.normal(met);
        if (YES.contains(word)) {
            return new Recorded(true, null, note(notes));
        }
        if (!NO.contains(word)) {
            return new Recorded(null, null, note(met, notes));
        }
        var reason = REASONS.get(Header.normal(notes));
        return new Recorded(false, reason, reason == null ? note(notes) : null);
    }

    private static String note(String... texts) {
        var note = Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    }
}
