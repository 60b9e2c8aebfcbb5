package org.unmentoring.notifications.sequence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.notifications.message.Mailroom;
import org.unmentoring.notifications.sequence.FollowerRepository.MailRow;

@ApplicationScoped
class SequenceService {
    private static final Logger LOG = Logger.getLogger(SequenceService.class);

    /** Further away nobody plans a match; a year with a wrong digit is more likely. */
    private static final Duration FURTHEST = Duration.ofDays(732);

    private final Sequences running;
    private final SequenceRepository sequences;
    private final FollowerRepository followers;
    private final Definitions definitions;
    private final Values values;
    private final Mailroom mailroom;
    private final TrueTime time;
    private final Caller caller;

    SequenceService(
            Sequences running,
            SequenceRepository sequences,
            FollowerRepository followers,
            Definitions definitions,
            Values values,
            Mailroom mailroom,
            TrueTime time,
            Caller caller) {
        this.running = running;
        this.sequences = sequences;
        this.followers = followers;
        this.definitions = definitions;
        this.values = values;
        this.mailroom = mailroom;
        this.time = time;
        this.caller = caller;
    }

    @Transactional
    @Idempotent
    Accepted start(NewSequence asked) {
        return running.start(caller.name(), List.of(check(asked))).get(0);
    }

    /** All or none. The references make it repeatable, with or without a key. */
    @Transactional
    @Idempotent
    AcceptedSequences start(NewSequences asked) {
        var checked = new ArrayList<Checked>();
        for (int i = 0; i < asked.items().size(); i++)
            checked.add(check(asked.items().get(i), i));
        mustDiffer(
                asked.items().stream().map(NewSequence::reference).toList(), "/items", "reference-once", "reference");
        var accepted = running.start(caller.name(), checked);
        LOG.infof("%d sequences accepted", accepted.size());
        return new AcceptedSequences(accepted);
    }

    private Checked check(NewSequence asked, int index) {
        try {
            return check(asked);
        } catch (RuntimeException wrong) {
            throw Problem.invalid(
                    "/items/" + index,
                    "sequence-not-valid",
                    "This one can't be accepted, so none was; sent alone, it is told why.");
        }
    }

    private Checked check(NewSequence asked) {
        var definition = definitions
                .effective(asked.programme(), asked.sequence())
                .orElseThrow(() -> Problem.invalid(
                        "/sequence", "sequence-unknown", "There is no definition of this name, for you or for all."));
        mustBeNear(asked.startAt(), "/startAt");
        mustBeNear(asked.endAt(), "/endAt");
        if (asked.endAt() != null && !asked.endAt().isAfter(asked.startAt() == null ? time.now() : asked.startAt()))
            throw Problem.invalid("/endAt", "ends-before-it-starts", "The end must be after the start.");
        var keys = new ArrayList<String>();
        var read = new ArrayList<String>();
        for (int i = 0; i < asked.to().size(); i++) {
            keys.add(asked.to().get(i).keyAt(i));
            read.add(values.check(definition, asked.values(), asked.to().get(i).values()));
        }
        mustDiffer(keys, "/to", "person-once", "key");
        return new Checked(asked.inMicroseconds(), definition, read);
    }

    private static void mustDiffer(List<String> all, String pointer, String code, String what) {
        var seen = new HashSet<String>();
        for (int i = 0; i < all.size(); i++)
            if (!seen.add(all.get(i)))
                throw Problem.invalid(pointer + "/" + i + "/" + what, code, "This was named above already.");
    }

    private void mustBeNear(Instant at, String pointer) {
        if (at != null && Duration.between(time.now(), at).abs().compareTo(FURTHEST) > 0)
            throw Problem.invalid(pointer, "time-too-far", "Give a time within two years.");
    }

    @Transactional
    void move(String key, NewAddress address) {
        var moved = followers.move(key, address.email());
        LOG.infof("%d followers and %d messages have another address", moved, mailroom.move(key, address.email()));
    }

    @Transactional
    Page<SequenceView> about(String reference, PageRequest page) {
        var whose = caller.has(Roles.OPERATOR) ? null : caller.name();
        var found = Page.of(
                sequences.about(whose, reference, page), page, it -> it.id().value());
        var views = views(found.items());
        return found.map(it -> views.get(it.id()));
    }

    @Transactional
    SequenceView get(String reference) {
        var sequence = sequences.find(caller.name(), reference).orElseThrow(Problem::notFound);
        return views(List.of(sequence)).get(sequence.id());
    }

    private Map<SequenceId, SequenceView> views(List<Sequence> found) {
        var people = followers.of(found.stream().map(Sequence::id).toList());
        var mails = followers.mails(people).stream().collect(groupingBy(MailRow::person));
        var bySequence = people.stream().collect(groupingBy(Follower::sequence));
        return found.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Sequence::id,
                        it -> it.view(bySequence.getOrDefault(it.id(), List.of()).stream()
                                .map(person -> person.view(mails(mails, person)))
                                .toList())));
    }

    private static List<SequenceView.MailView> mails(Map<UUID, List<MailRow>> mails, Follower person) {
        return mails.getOrDefault(person.id().value(), List.of()).stream()
                .map(it -> new SequenceView.MailView(it.template(), it.message(), it.handedOverAt(), it.takenBack()))
                .toList();
    }

    @Transactional
    void stop(String reference, String because) {
        running.stop(caller.name(), reference, because == null ? "stopped" : because);
    }

    @Transactional
    void stop(String reference, String person, String because) {
        running.stop(caller.name(), reference, person, because == null ? "answered" : because);
    }

    @Transactional
    void tell(String reference, String fact) {
        sequences.find(caller.name(), reference).orElseThrow(Problem::notFound).told(fact);
    }

    @Transactional
    void leave(String person, UUID programme) {
        running.endFor(followers.sequencesWith(person, programme), Ending.of("left"), false);
    }

    @Transactional
    void erase(String person) {
        running.endFor(followers.allSequencesWith(person), Ending.of("erased"), true);
    }
}
