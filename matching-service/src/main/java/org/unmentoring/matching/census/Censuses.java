package org.unmentoring.matching.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.participants.Enrolled;

/**
 * Keeps how many people had a place when a round was drawn. Counted then and never again, so that who is erased later does not
 * change what was published.
 */
@ApplicationScoped
public class Censuses {

    private final Session database;

    Censuses(Session database) {
        this.database = database;
    }

    /** When the programme was counted last. */
    @Transactional
    public Optional<Instant> last(ProgrammeId programme) {
        return OneColumn.select(database, """
                        select max(round.opened_at) from census join round on round.id = census.round
                        where round.programme = :programme and round.state = 'DRAWN'""", Instant.class)
                .setParameter("programme", programme.value())
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Transactional(TxType.MANDATORY)
    public void keep(RoundId round, Enrolled enrolled) {
        database.createNativeMutationQuery("""
                        insert into census (round, active, paused, joined, "left")
                        values (:round, :active, :paused, :joined, :left)""")
                .setParameter("round", round.value())
                .setParameter("active", enrolled.active())
                .setParameter("paused", enrolled.paused())
                .setParameter("joined", enrolled.joined())
                .setParameter("left", enrolled.left())
                .executeUpdate();
    }
}
