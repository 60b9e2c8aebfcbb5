package org.unmentoring.matching.approval;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.round.HeldRound;
import org.unmentoring.matching.round.Rounds;

/** Drawn rounds that wait to be approved, and what ends the wait. All belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Waiting {

    private static final Logger LOG = Logger.getLogger(Waiting.class);

    /** Durable work: the time to approve this round is over. */
    record Over(RoundId round) {}

    static final TaskDescriptor<Over> OVER = TaskDescriptor.of("time-to-approve-is-over", Over.class);

    private final Rounds rounds;
    private final SchedulerClient work;
    private final TellingOrganisers organisers;

    Waiting(Rounds rounds, SchedulerClient work, TellingOrganisers organisers) {
        this.rounds = rounds;
        this.work = work;
        this.organisers = organisers;
    }

    public void begin(RoundId round, Instant approveBy, ZoneId zone) {
        rounds.hold(round, approveBy, zone);
        remember(round, approveBy);
        organisers.thatItWaits(round);
        LOG.infof("round %s waits to be approved until %s", round, approveBy);
    }

    public Optional<Instant> until(ProgrammeId programme) {
        return rounds.held(programme).map(HeldRound::approveBy);
    }

    /** A sandbox's clock was turned: the wait is over earlier. */
    public void aged(ProgrammeId programme) {
        rounds.held(programme).ifPresent(it -> remember(it.id(), it.approveBy()));
    }

    private void remember(RoundId round, Instant approveBy) {
        work.scheduleIfNotExists(
                OVER.instance(round + "@" + approveBy).data(new Over(round)).scheduledTo(approveBy));
    }
}
