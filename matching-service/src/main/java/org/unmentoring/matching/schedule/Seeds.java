package org.unmentoring.matching.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.ids.ProgrammeId;

/** Seeds are made here, hashed at once, and revealed by the draw that uses them. */
@ApplicationScoped
public class Seeds {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager database;
    private final InstantSource clock;

    Seeds(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes sure that the programme's next seed is committed to; a second call changes nothing. */
    @Transactional
    public void commit(ProgrammeId programme) {
        var seed = fresh().text();
        database.createNativeQuery("""
                        insert into next_seed (programme, seed, commitment, committed_at)
                        values (:programme, :seed, :commitment, :now) on conflict do nothing""")
                .setParameter("programme", programme.value())
                .setParameter("seed", seed)
                .setParameter("commitment", Sha256.hex(seed))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Waits for every other draw or import of this programme to end; belongs to the transaction at hand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oneAtATime(ProgrammeId programme) {
        locked(programme);
    }

    /** The committed seed, used up: the next one is committed to in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seed reveal(ProgrammeId programme) {
        return locked(programme).reveal(fresh().text(), clock.instant());
    }

    /** A seed for a dry run: it must not tell what the committed one will draw. */
    public Seed fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Seed.chosen(HexFormat.of().formatHex(bytes));
    }

    Optional<String> commitment(ProgrammeId programme) {
        return Optional.ofNullable(database.find(NextSeed.class, programme)).map(NextSeed::commitment);
    }

    private NextSeed locked(ProgrammeId programme) {
        return database.find(NextSeed.class, programme, LockModeType.PESSIMISTIC_WRITE);
    }
}
