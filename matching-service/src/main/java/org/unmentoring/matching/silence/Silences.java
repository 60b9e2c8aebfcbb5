package org.unmentoring.matching.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.schedule.Schedules;

/**
 * Who has said nothing for a while: they are asked whether to pause, and until they answer nobody else is disappointed by being
 * put in touch with them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Silences {

    private static final Logger LOG = Logger.getLogger(Silences.class);

    private final SilenceRepository silences;
    private final Schedules schedules;
    private final SilenceWork work;
    private final InstantSource clock;

    Silences(SilenceRepository silences, Schedules schedules, SilenceWork work, InstantSource clock) {
        this.silences = silences;
        this.schedules = schedules;
        this.work = work;
        this.clock = clock;
    }

    /** Without those who are not to be drawn at the moment. */
    public Pool awake(Pool pool) {
        return awake(pool, Set.of());
    }

    /** @param seated who is in the round already can still be moved in it */
    public Pool awake(Pool pool, Set<ParticipantId> seated) {
        var quiet = quiet(pool.id(), ids(pool), clock.instant());
        quiet.removeAll(seated);
        return pool.without(quiet);
    }

    /** In a round that begins without them. */
    public void rest(RoundId round, Pool all, Pool awake) {
        Set<ParticipantId> resting = ids(all);
        resting.removeAll(ids(awake));
        if (!resting.isEmpty()) {
            silences.rest(round, resting);
        }
    }

    /** Whether a round was drawn without them for that. */
    @Transactional
    public boolean rested(RoundId round, ParticipantId participant) {
        return silences.rested(round, participant);
    }

    private static Set<ParticipantId> ids(Pool pool) {
        return pool.people().stream().map(PoolPerson::id).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Not to be drawn at the moment: whoever is waited for, and whoever would be asked now. Where that is most of a pool it
     * tells nothing of anybody: mails may not arrive, or nobody there is used to answering. Then it is nobody.
     */
    private Set<ParticipantId> quiet(ProgrammeId programme, Set<ParticipantId> pool, Instant over) {
        var rule = schedules.plan(programme).silence();
        var quiet = silent(programme, over);
        if (rule.isOn()) {
            quiet.addAll(silences.waitedFor(programme, rule));
        }
        quiet.retainAll(pool);
        return quiet.size() * 2 > pool.size() ? new HashSet<>() : quiet;
    }

    /** A draw begins: whoever has become silent is asked instead of being drawn. */
    public void ask(Pool pool) {
        ask(pool.id(), ids(pool), clock.instant());
    }

    /** @param pool only they are asked: not who paused or left by themselves */
    void ask(ProgrammeId programme, Set<ParticipantId> pool, Instant over) {
        var quiet = quiet(programme, pool, over);
        if (quiet.isEmpty()) {
            return;
        }
        for (var who : silences.silent(programme, schedules.plan(programme).silence(), over)) {
            var person = new ParticipantId(who.participant());
            if (quiet.contains(person) && silences.ask(programme, who, clock.instant())) {
                work.ask(programme, new MatchId(who.match()), person);
                LOG.infof("asked whether to pause: participant %s in programme %s", person, programme);
            }
        }
    }

    /** Whoever there would be to ask, in the pool or not. */
    Set<ParticipantId> silent(ProgrammeId programme, Instant over) {
        var rule = schedules.plan(programme).silence();
        return !rule.isOn()
                ? new HashSet<>()
                : silences.silent(programme, rule, over).stream()
                        .map(it -> new ParticipantId(it.participant()))
                        .collect(Collectors.toCollection(HashSet::new));
    }
}
