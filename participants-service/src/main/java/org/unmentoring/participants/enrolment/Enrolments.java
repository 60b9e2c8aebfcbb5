package org.unmentoring.participants.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unmentoring.participants.notification.Nudges;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.ProgrammeId;

/** The door to who has a place where, for the rooms beside this one. */
@ApplicationScoped
@Transactional
public class Enrolments {
    private final EnrolmentRepository enrolments;
    private final People people;
    private final EnrolmentEvents events;
    private final Nudges nudges;
    private final InstantSource clock;

    Enrolments(
            EnrolmentRepository enrolments, People people, EnrolmentEvents events, Nudges nudges, InstantSource clock) {
        this.enrolments = enrolments;
        this.people = people;
        this.events = events;
        this.nudges = nudges;
        this.clock = clock;
    }

    /** A place from now on; whoever left comes back to the old one and its preferences, a pause goes on. */
    public void join(ProgrammeId programme, ParticipantId participant, Preferences preferences) {
        people.changed(participant);
        var key = new EnrolmentKey(programme, participant);
        var now = clock.instant();
        var known = enrolments.find(key);
        var before = known.map(place -> place.at(now)).orElse(null);
        var place = known.orElseGet(() -> new Enrolment(key, preferences, now));
        if (known.isPresent()) place.comeBack(now);
        else enrolments.persist(place);
        events.changed(before, place.at(now));
    }

    /** Places for many people who have none in this programme, by when they joined. */
    public void enter(ProgrammeId programme, Map<ParticipantId, Instant> joinedAt) {
        enrolments.enter(programme, joinedAt, clock.instant());
        events.entered(programme, joinedAt.keySet());
    }

    /** @param change makes what is wanted of what stays unless it is named */
    public EnrolmentState change(
            ProgrammeId programme, ParticipantId participant, UnaryOperator<EnrolmentChange> change) {
        people.changed(participant);
        var enrolment = enrolments.get(new EnrolmentKey(programme, participant));
        var wanted = change.apply(enrolment.unchanged());
        var now = clock.instant();
        wanted.mustMakeSense(now);
        var before = enrolment.at(now);
        enrolment.change(wanted, now);
        if (wanted.status() == EnrolmentStatus.LEFT) nudges.left(participant.value(), programme.value());
        events.changed(before, enrolment.at(now));
        return enrolment.at(now);
    }

    /** Until they come back; whoever was erased, left, paused or chose anything else since is left as they are. */
    boolean pause(ProgrammeId programme, ParticipantId participant, Instant askedAt) {
        var place = enrolments.held(new EnrolmentKey(programme, participant));
        if (place.isEmpty() || !place.get().isActiveAndUnchangedSince(askedAt, clock.instant())) return false;
        change(programme, participant, before -> before.paused());
        return true;
    }

    /** In each programme: who must not be written to is not asked whether they met. */
    public void endNudges(ParticipantId participant) {
        enrolments
                .of(participant)
                .forEach(place -> nudges.left(
                        participant.value(),
                        place.at(clock.instant()).programme().value()));
    }

    /** Whether partners of the own organisation see this person has changed, wherever they take part. */
    public void seenByPartners(boolean seen, ParticipantId participant) {
        events.seenByPartners(seen, people.get(participant), of(participant));
    }

    /** Of these, whom partners do not see, though they take part. */
    public Set<ParticipantId> unseenByPartners(Collection<ParticipantId> participants) {
        return enrolments.unseenByPartners(participants);
    }

    /** The places went with the person; who heard of them hears that they are gone. */
    public void erased(Person person, List<EnrolmentState> places) {
        events.erased(person, places);
    }

    public List<EnrolmentState> of(ParticipantId participant) {
        var now = clock.instant();
        return enrolments.of(participant).stream()
                .map(enrolment -> enrolment.at(now))
                .toList();
    }

    public Map<ParticipantId, EnrolmentState> of(ProgrammeId programme, Collection<ParticipantId> participants) {
        var now = clock.instant();
        return enrolments
                .of(programme, participants)
                .map(enrolment -> enrolment.at(now))
                .collect(Collectors.toMap(EnrolmentState::participant, Function.identity()));
    }

    public Set<ParticipantId> elsewhere(ProgrammeId programme, Collection<ParticipantId> participants) {
        return enrolments.elsewhere(programme, participants);
    }
}
