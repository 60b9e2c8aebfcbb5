package org.unmentoring.notifications.sequence;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.notifications.message.Mailroom;
import org.unmentoring.notifications.sequence.SequenceRepository.Stopped;

/** Begins and ends sequences, in the transaction at hand. A stop that overtakes its start is remembered. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Sequences {
    private static final String EVERYBODY = "";

    private final SequenceRepository sequences;
    private final FollowerRepository followers;
    private final Mailroom mailroom;
    private final SchedulerClient work;
    private final TrueTime time;

    Sequences(
            SequenceRepository sequences,
            FollowerRepository followers,
            Mailroom mailroom,
            SchedulerClient work,
            TrueTime time) {
        this.sequences = sequences;
        this.followers = followers;
        this.mailroom = mailroom;
        this.work = work;
        this.time = time;
    }

    /** A reference that is known already is answered as it was; with people, values and times as it had them. */
    List<Accepted> start(String sender, List<Checked> asked) {
        var references = asked.stream().map(it -> it.asked().reference()).toList();
        var replaced =
                asked.stream().flatMap(it -> it.asked().replaced().stream()).toList();
        sequences.oneAtATime(
                sender, Stream.concat(references.stream(), replaced.stream()).toList());
        var known = new HashMap<String, Sequence>();
        sequences.find(sender, references).forEach(it -> known.put(it.reference(), it));
        replaced.forEach(it -> end(sender, it, EVERYBODY, Ending.of("replaced")));
        var stops = sequences.stopped(sender, references);
        var running = new ArrayList<Follower>();
        var answers = new ArrayList<Accepted>();
        for (var one : asked) answers.add(start(sender, one, known, stops, running));
        followers.persist(running);
        followers.flush(); // here, where a reference that was taken meanwhile can still be told from other trouble
        work.scheduleBatch(running.stream().filter(it -> !it.isOver()).map(Sequences::turn));
        return answers;
    }

    private Accepted start(
            String sender, Checked checked, Map<String, Sequence> known, List<Stopped> stops, List<Follower> running) {
        var asked = checked.asked();
        var before = known.get(asked.reference());
        if (before != null) {
            if (!before.isAbout(asked))
                throw Problem.of(409, "sequence-reference-once", "Another sequence has this reference already.");
            return new Accepted(before.id(), before.reference(), SequenceView.Status.RUNNING);
        }
        var now = time.now();
        var start = asked.startAt() == null ? now : asked.startAt();
        var end = asked.endAt() == null
                ? checked.definition().usualEnd(start, asked.to().get(0).place())
                : asked.endAt();
        var sequence = new Sequence(sender, asked, checked.definition(), start, end, now);
        sequences.persist(sequence);
        known.put(asked.reference(), sequence);
        var told = followers.told(sender, asked.replaced());
        var people = people(sequence, checked, told);
        people.forEach(it -> begin(it, sequence, stops, now));
        running.addAll(people);
        return new Accepted(sequence.id(), sequence.reference(), SequenceView.Status.RUNNING);
    }

    private static List<Follower> people(Sequence sequence, Checked checked, Set<String> told) {
        var people = new ArrayList<Follower>();
        for (int i = 0; i < checked.asked().to().size(); i++) {
            var to = checked.asked().to().get(i);
            var key = to.keyAt(i);
            var language = to.language() == null ? "en" : to.language();
            people.add(
                    new Follower(sequence, key, to, language, checked.values().get(i), told.contains(key)));
        }
        return people;
    }

    private static void begin(Follower follower, Sequence sequence, List<Stopped> stops, java.time.Instant now) {
        var table = sequence.timetable(follower);
        follower.rest(table.next(now, 0, follower.toldBefore(), sequence.facts()), now);
        stops.stream()
                .filter(it -> it.reference().equals(sequence.reference()))
                .filter(it -> it.person().equals(EVERYBODY) || it.person().equals(follower.person()))
                .findFirst()
                .ifPresent(it -> follower.over(it.status(), it.because(), now));
    }

    private static SchedulableInstance<?> turn(Follower follower) {
        return Nudging.NUDGE
                .instance(follower.id().toString())
                .data(new Nudging.Turn(follower.id()))
                .scheduledTo(follower.dueAt());
    }

    void stop(String sender, String reference, String because) {
        stopAll(sender, reference, EVERYBODY, Ending.of(because));
    }

    void stop(String sender, String reference, String person, String because) {
        stopAll(sender, reference, person, Ending.of(because));
    }

    private void stopAll(String sender, String reference, String person, Ending ending) {
        sequences.oneAtATime(sender, List.of(reference));
        sequences.remember(sender, new Stopped(reference, person, ending.status(), ending.because()), time.now());
        end(sender, reference, person, ending);
    }

    private void end(String sender, String reference, String person, Ending ending) {
        sequences.find(sender, reference).ifPresent(it -> followers.hold(it.id()).stream()
                .filter(follower ->
                        person.equals(EVERYBODY) || follower.person().equals(person))
                .forEach(follower -> end(follower, ending)));
    }

    /** Who left or was erased is met by nobody: the whole match is over, for the others too. */
    void endFor(Collection<SequenceId> all, Ending ending, boolean forget) {
        for (var sequence : all.stream()
                .sorted(java.util.Comparator.comparing(SequenceId::value))
                .toList()) {
            for (var follower : followers.hold(sequence)) {
                end(follower, ending);
                if (forget) follower.forget();
            }
        }
    }

    private void end(Follower follower, Ending ending) {
        if (follower.isOver()) return;
        follower.over(ending.status(), ending.because(), time.now());
        followers
                .lastMail(follower)
                .filter(last -> mailroom.takeBack(last.message()))
                .ifPresent(last -> followers.tookBack(last.message()));
    }
}
