package org.unmentoring.base.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

/** Tells by the SQL state what the database refused: a rule of ours (the constraint's name is the code), or everything. */
final class DatabaseTrouble {
    /** A NUL, as in a path or a query, kept as text or as JSON; a body with one comes no further than its reader. */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    /** Two waited for each other, and the database ended one of them. */
    private static final String DEADLOCK = "40P01";

    private static final Duration RETRY = Duration.ofSeconds(5);

    private DatabaseTrouble() {}

    static Optional<Problem> in(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused
                    && refused.getServerErrorMessage() != null
                    && refused.getServerErrorMessage().getConstraint() != null)
                return Optional.of(broken(refused.getServerErrorMessage().getConstraint()));
            if (cause instanceof ConstraintViolationException refused && refused.getConstraintName() != null)
                return Optional.of(broken(refused.getConstraintName()));
            if (cause instanceof SQLException lost && isAway(lost)) return Optional.of(away());
            if (cause instanceof SQLException nul && NO_TEXT.contains(String.valueOf(nul.getSQLState())))
                return Optional.of(HttpStatus.problem(400));
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException tied && DEADLOCK.equals(tied.getSQLState()))
                return Optional.of(Problem.of(409, "changed-meanwhile", "Somebody was faster. Please send it again."));
        }
        return Optional.empty();
    }

    private static Problem broken(String constraint) {
        return Problem.of(
                409, constraint.replace('_', '-'), "This would break the rule that the problem's type names.");
    }

    private static Problem away() {
        return Problem.of(
                        503, "database-away", "The database can't be reached at the moment. Please try again shortly.")
                .retryAfter(RETRY);
    }

    /** 08: connection; 57P: shut down or starting; 53300: too many connections; none: the pool's own time-out. */
    private static boolean isAway(SQLException trouble) {
        var state = trouble.getSQLState();
        return state == null
                ? trouble.getMessage() != null && trouble.getMessage().contains("cquisition timeout")
                : state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
    }
}
