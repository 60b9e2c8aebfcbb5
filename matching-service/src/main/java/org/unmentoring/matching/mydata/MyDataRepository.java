package org.unmentoring.matching.mydata;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;

/** Which rows of which table are about somebody. Whole rows, so that a column that is added is in the export by itself. */
@ApplicationScoped
class MyDataRepository {

    private static final String MY_MATCHES = "(select seat.match from seat where seat.participant = :me)";

    private static final Map<String, String> MINE = Map.ofEntries(
            entry("seat", "participant = :me"),
            entry("outcome", "participant = :me"),
            entry("match", "id in " + MY_MATCHES),
            entry("meeting", "match in " + MY_MATCHES),
            entry("meeting_pick", "participant = :me"),
            entry("repair", "participant = :me"),
            entry("place_in_network", "participant = :me"),
            entry("rest", "participant = :me"),
            entry("silence", "participant = :me"),
            entry("silent_rest", "participant = :me"),
            entry("undelivered_introduction", "participant = :me"),
            entry("trial_assignment", "participant = :me"),
            entry("impact_consent", "participant = :me"),
            entry("impact_pair", "one = :me or other = :me"),
            entry("impact_answer", "participant = :me"),
            entry("story", "author = :me"),
            entry("story_consent", "participant = :me"));

    /** What a repair could have moved is about others, and long. */
    private static final String WITHOUT = "array ['input', 'people', 'alone', 'seed']";

    private final Session database;

    MyDataRepository(Session database) {
        this.database = database;
    }

    Set<String> tables() {
        return MINE.keySet();
    }

    /** @return as JSON, with times in UTC */
    String rows(String table, UUID me) {
        database.createNativeMutationQuery("set local time zone 'UTC'").executeUpdate();
        return OneColumn.select(
                        database,
                        "select cast(coalesce(jsonb_agg(to_jsonb(t) - " + WITHOUT + "), '[]') as text) from " + table
                                + " t where " + MINE.get(table),
                        String.class)
                .setParameter("me", me)
                .getSingleResult()
                .replace("+00:00\"", "Z\"");
    }
}
