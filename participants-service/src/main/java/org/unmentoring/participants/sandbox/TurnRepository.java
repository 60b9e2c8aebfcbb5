package org.unmentoring.participants.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import org.unmentoring.participants.programme.ProgrammeId;

/**
 * One statement for each place where a sandbox's times can be. Not when somebody asked to skip a round: that time is the
 * wish's identity. Not the links in mails, which are as good for so long as anybody's.
 */
@ApplicationScoped
class TurnRepository {
    private static final List<String> AGE = List.of(
            "update enrolment set paused_until = paused_until - :by, joined_at = joined_at - :by,"
                    + " changed_at = changed_at - :by where programme = :programme",
            "update invitation set invited_at = invited_at - :by, changed_at = changed_at - :by, version = version + 1"
                    + " where programme = :programme");

    private final Session session;

    TurnRepository(Session session) {
        this.session = session;
    }

    /** @return false when this turn, or a later one, has been done */
    boolean begin(ProgrammeId programme, long number) {
        return session.createNativeMutationQuery("""
                        insert into sandbox_turn as last (programme, number) values (:programme, :number)
                        on conflict (programme) do update set number = excluded.number
                        where last.number < excluded.number""")
                        .setParameter("programme", programme.value())
                        .setParameter("number", number)
                        .executeUpdate()
                > 0;
    }

    void age(ProgrammeId programme, Duration by) {
        for (var statement : AGE)
            session.createNativeMutationQuery(statement.replace(":by", ":by * interval '1 us'"))
                    .setParameter("programme", programme.value())
                    .setParameter("by", by.toNanos() / 1_000)
                    .executeUpdate();
    }
}
