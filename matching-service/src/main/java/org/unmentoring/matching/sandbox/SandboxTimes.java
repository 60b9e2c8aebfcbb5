package org.unmentoring.matching.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;

/** One statement for each place where a sandbox's times can be, whatever room it belongs to; schedules change themselves. */
@ApplicationScoped
class SandboxTimes {

    private static final String ROUNDS = "(select id from round where programme = :programme)";
    private static final String MATCHES = "(select id from match where round in " + ROUNDS + ")";

    private static final List<String> AGE = List.of(
            "update next_seed set committed_at = committed_at - :by where programme = :programme",
            "update round set drawn_at = drawn_at - :by, meet_by = meet_by - :by, approve_by = approve_by - :by,"
                    + " approved_at = approved_at - :by, opened_at = opened_at - :by,"
                    + " committed_at = committed_at - :by where programme = :programme",
            "update repair set made_at = made_at - :by where round in " + ROUNDS,
            "update outcome set answered_at = answered_at - :by, met_since = met_since - :by where match in " + MATCHES,
            "update silence set asked_at = asked_at - :by, answered_at = answered_at - :by, paused_at = paused_at - :by"
                    + " where programme = :programme",
            "update impact_survey set asked_since = asked_since - :by where programme = :programme",
            "update impact_consent set agreed_at = agreed_at - :by where programme = :programme",
            "update impact_round set made_at = made_at - :by, before_until = before_until - :by,"
                    + " after_from = after_from - :by, after_until = after_until - :by where round in " + ROUNDS,
            "update impact_answer set answered_at = answered_at - :by where pair in"
                    + " (select id from impact_pair where round in " + ROUNDS + ")",
            "update undelivered_introduction set since = since - :by where match in " + MATCHES,
            "update meeting_pick set starts_at = starts_at - :by where match in " + MATCHES,
            "update meeting set starts_at = starts_at - :by, version = version + 1, offered_times ="
                    + " (select array_agg(t - :by order by t) from unnest(offered_times) as t) where match in "
                    + MATCHES);

    private final Session database;

    SandboxTimes(Session database) {
        this.database = database;
    }

    void age(ProgrammeId programme, Duration by) {
        for (var statement : AGE) {
            database.createNativeMutationQuery(statement.replace(":by", ":by * interval '1 us'"))
                    .setParameter("programme", programme.value())
                    .setParameter("by", by.toNanos() / 1_000)
                    .executeUpdate();
        }
    }

    /** A draw that is due or under way, or mails about matches that notification-service has not been asked for. */
    boolean isBusy(ProgrammeId programme) {
        return OneColumn.select(
                        database,
                        "select exists (select from schedule where programme = :programme and next_draw_at <= clock_timestamp())"
                                + " or exists (select from round where programme = :programme and (state = 'DRAWING'"
                                + " or state = 'HELD' and approve_by <= clock_timestamp()))"
                                + " or exists (select from scheduled_tasks where left(task_instance, 36) in"
                                + " (select cast(id as text) from match where round in " + ROUNDS + "))",
                        Boolean.class)
                .setParameter("programme", programme.value())
                .getSingleResult();
    }
}
