package org.unmentoring.notifications.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.notifications.message.Mailroom;
import org.unmentoring.notifications.template.TemplateKey;

/** A person's turn in a sequence: the mail that is right now is handed over, and the next turn chosen, in one transaction. */
@ApplicationScoped
class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);

    /** As a sender of messages; the key of each is the person and the step, so that none is written twice. */
    private static final String SENDER = "sequence";

    /** An introduction that the mail server has not taken yet is looked after again. */
    private static final Duration UNTIL_INTRODUCED = Duration.ofMinutes(15);

    private static final Duration IN_REHEARSAL = Duration.ofSeconds(1);

    private final SequenceRepository sequences;
    private final FollowerRepository followers;
    private final Caps caps;
    private final Mailroom mailroom;
    private final Values values;
    private final TrueTime time;

    Turns(
            SequenceRepository sequences,
            FollowerRepository followers,
            Caps caps,
            Mailroom mailroom,
            Values values,
            TrueTime time) {
        this.sequences = sequences;
        this.followers = followers;
        this.caps = caps;
        this.mailroom = mailroom;
        this.values = values;
        this.time = time;
    }

    /** @return when to come back; empty when nothing follows */
    @Transactional
    Optional<Instant> take(FollowerId id) {
        var held = followers.hold(id).filter(follower -> !follower.isOver());
        if (held.isEmpty()) return Optional.empty();
        var follower = held.get();
        var now = time.now();
        if (now.isBefore(follower.dueAt())) return Optional.of(follower.dueAt());
        var sequence = sequences.findById(follower.sequence());
        var table = sequence.timetable(follower);
        table.rightAt(now, follower.nextStep(), follower.toldBefore(), sequence.facts())
                .ifPresentOrElse(
                        due -> leave(follower, sequence, table, due, now), () -> rest(follower, sequence, table, now));
        return Optional.ofNullable(follower.dueAt());
    }

    private void leave(Follower follower, Sequence sequence, Timetable table, Timetable.Due due, Instant now) {
        var leaves = table.leaves(due.step(), now);
        if (!leaves.isAfter(now) && !sequence.isRehearsal()) leaves = caps.leaves(follower, sequence, table, due, now);
        if (leaves.isAfter(now)) follower.waitUntil(leaves);
        else if (isIntroductionOnItsWay(follower, sequence))
            follower.waitUntil(now.plus(sequence.isRehearsal() ? IN_REHEARSAL : UNTIL_INTRODUCED));
        else {
            send(follower, sequence, due, now);
            rest(follower, sequence, table, now);
        }
    }

    /** What the mail server would not take for days must not arrive together with what came after. */
    private boolean isIntroductionOnItsWay(Follower follower, Sequence sequence) {
        var last = followers.lastMail(follower);
        if (last.isEmpty()) return false;
        if (sequence.isNeeded(last.get().step()))
            return mailroom.isWaiting(last.get().message());
        if (mailroom.takeBack(last.get().message()))
            followers.tookBack(last.get().message());
        return false;
    }

    private void send(Follower follower, Sequence sequence, Timetable.Due due, Instant now) {
        var template =
                TemplateKey.of(due.step().templateFor(follower.toldBefore())).orElseThrow();
        var message = mailroom.send(
                SENDER,
                follower.id() + ":" + due.index(),
                template,
                follower.recipient(),
                values.of(template, follower.values()),
                sequence.reference() + ":" + follower.person(),
                sequence.programme(),
                follower.organisation());
        followers.mailed(follower, sequence, due.index(), template.key(), message, now);
        follower.took(due.upTo());
        LOG.infof("sequence %s: %s handed over as message %s", sequence.id(), template, message);
    }

    private static void rest(Follower follower, Sequence sequence, Timetable table, Instant now) {
        follower.rest(table.next(now, follower.nextStep(), follower.toldBefore(), sequence.facts()), now);
    }
}
