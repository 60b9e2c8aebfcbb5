package org.unmentoring.matching.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Free text in the tables of other rooms, by its age. */
@ApplicationScoped
class WordsRepository {
    static final int AT_ONCE = 1_000;

    private static final String COMMENTS = """
            update outcome set comment = null where (match, participant) in
                (select match, participant from outcome where comment is not null and answered_at < :limit
                 limit :most for update skip locked)""";
    /** Ids begin with the time when they were made. */
    private static final String NOTES = """
            update match set recorded_note = null where id in
                (select id from match where recorded_note is not null and id < :limit limit :most for update skip locked)""";

    private final Session database;

    WordsRepository(Session database) {
        this.database = database;
    }

    int forgetComments(Instant limit) {
        return run(COMMENTS, limit);
    }

    int forgetNotes(Instant limit) {
        return run(NOTES, new UUID(limit.toEpochMilli() << 16, 0));
    }

    private int run(String sql, Object limit) {
        return database.createNativeMutationQuery(sql)
                .setParameter("limit", limit)
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}
