package org.unmentoring.notifications.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;

/** One statement for each place where a sandbox's times can be, whatever room it belongs to. */
@ApplicationScoped
class TurnRepository {
    private static final String FOLLOWERS =
            "(select p.id from sequence_person p join sequence s on s.id = p.sequence where s.programme = :programme"
                    + " and p.over_at is null)";

    private static final List<String> AGE = List.of(
            "update sequence set start_at = start_at - :by, end_at = end_at - :by, created_at = created_at - :by"
                    + " where programme = :programme",
            "update sequence_person set due_at = due_at - :by, over_at = over_at - :by, version = version + 1"
                    + " where sequence in (select id from sequence where programme = :programme)",
            "update sequence_mail set handed_over_at = handed_over_at - :by where programme = :programme",
            "update inbox_mail set received_at = received_at - :by where programme = :programme");

    private final Session database;

    TurnRepository(Session database) {
        this.database = database;
    }

    /** @return false when this turn, or a later one, has been done */
    boolean begin(UUID programme, long number) {
        return database.createNativeMutationQuery("""
                        insert into sandbox_turn as last (programme, number) values (:programme, :number)
                        on conflict (programme) do update set number = excluded.number
                        where last.number < excluded.number""")
                        .setParameter("programme", programme)
                        .setParameter("number", number)
                        .executeUpdate()
                > 0;
    }

    boolean isAtWork(UUID programme) {
        return is(
                "select exists (select from scheduled_tasks where task_name = 'nudge' and picked"
                        + " and task_instance in (select cast(id as text) from " + FOLLOWERS + " as f))",
                programme);
    }

    /** Nudges whose time has come, and mails that were handed over and have not left. */
    boolean isBusy(UUID programme) {
        return is("""
                select exists (select from sequence_person p join sequence s on s.id = p.sequence
                               where s.programme = :programme and p.over_at is null and p.due_at <= clock_timestamp())
                    or exists (select from sequence_mail m join message on message.id = m.message
                               join sequence_person p on p.id = m.person join sequence s on s.id = p.sequence
                               where s.programme = :programme and message.status in ('scheduled', 'sending'))""", programme);
    }

    Optional<Instant> nextDue(UUID programme) {
        return Optional.ofNullable(OneColumn.select(
                        database, "select min(due_at) from sequence_person where id in " + FOLLOWERS, Instant.class)
                .setParameter("programme", programme)
                .getSingleResult());
    }

    /** What the scheduler knows by itself follows what the tables say. */
    void age(UUID programme, Duration by) {
        // In the order in which everybody holds them, so that nobody waits for each other.
        OneColumn.select(
                        database,
                        "select id from sequence_person where sequence in"
                                + " (select id from sequence where programme = :programme) order by sequence, id for update",
                        UUID.class)
                .setParameter("programme", programme)
                .getResultList();
        for (var statement : AGE)
            database.createNativeMutationQuery(statement.replace(":by", ":by * interval '1 us'"))
                    .setParameter("programme", programme)
                    .setParameter("by", by.toNanos() / 1_000)
                    .executeUpdate();
        database.createNativeMutationQuery("""
                        update scheduled_tasks set execution_time = p.due_at
                        from sequence_person p join sequence s on s.id = p.sequence
                        where s.programme = :programme and p.over_at is null and task_name = 'nudge' and not picked
                          and task_instance = cast(p.id as text)""")
                .setParameter("programme", programme)
                .executeUpdate();
    }

    private boolean is(String question, UUID programme) {
        return OneColumn.select(database, question, Boolean.class)
                .setParameter("programme", programme)
                .getSingleResult();
    }
}
