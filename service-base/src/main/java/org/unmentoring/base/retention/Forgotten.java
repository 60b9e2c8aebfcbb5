package org.unmentoring.base.retention;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** Counts by day what was removed, and keeps the counts for a year and a bit. */
@Singleton
class Forgotten {
    record Day(LocalDate day, long removed, Instant lastRunAt) {}

    private static final String COUNT = """
            insert into forgotten (what, day, removed, last_run_at) values (?, ?, ?, ?) on conflict (what, day) do update
            set removed = forgotten.removed + excluded.removed, last_run_at = excluded.last_run_at""";
    private static final String FORGET_COUNTS = "delete from forgotten where what = ? and day < ?";
    private static final int DAYS = 400;

    private final DataSource database;

    Forgotten(DataSource database) {
        this.database = database;
    }

    /** Belongs to the transaction at hand. */
    void count(String what, int removed, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT);
                var forget = connection.prepareStatement(FORGET_COUNTS)) {
            count.setString(1, what);
            count.setObject(2, today);
            count.setLong(3, removed);
            count.setTimestamp(4, Timestamp.from(now));
            count.executeUpdate();
            forget.setString(1, what);
            forget.setObject(2, today.minusDays(DAYS));
            forget.executeUpdate();
        } catch (SQLException trouble) {
            throw new GenericJDBCException("counts of what was removed", trouble);
        }
    }

    /** By what it was, the newest day first. */
    Map<String, List<Day>> days() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select what, day, removed, last_run_at from forgotten order by what, day desc")) {
            var days = new HashMap<String, List<Day>>();
            while (rows.next())
                days.computeIfAbsent(rows.getString(1), what -> new ArrayList<>())
                        .add(new Day(
                                rows.getObject(2, LocalDate.class),
                                rows.getLong(3),
                                rows.getTimestamp(4).toInstant()));
            return days;
        } catch (SQLException trouble) {
            throw new GenericJDBCException("counts of what was removed", trouble);
        }
    }
}
