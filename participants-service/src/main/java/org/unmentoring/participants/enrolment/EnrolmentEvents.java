package org.unmentoring.participants.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.participants.notification.Event;
import org.unmentoring.participants.notification.Events;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.ProgrammeId;

/** What is told of places in programmes. All belongs to the transaction at hand. */
@ApplicationScoped
class EnrolmentEvents {
    private static final String CONFIRMED = "confirmed";
    private static final String LEFT = "left";

    private final EnrolmentRepository enrolments;
    private final Events events;
    private final People people;
    private final InstantSource clock;

    EnrolmentEvents(EnrolmentRepository enrolments, Events events, People people, InstantSource clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.people = people;
        this.clock = clock;
    }

    /** @param before null where there was no place */
    void changed(EnrolmentState before, EnrolmentState after) {
        var what = what(before == null ? EnrolmentStatus.LEFT : before.status(), after.status());
        if (what == null) return;
        var unseen = enrolments.unseenByPartners(List.of(after.participant()));
        events.tell(List.of(event(what, after.programme(), people.get(after.participant()), unseen)));
    }

    void entered(ProgrammeId programme, Collection<ParticipantId> participants) {
        var waiting = new ArrayList<>(participants);
        for (int from = 0; from < waiting.size(); from += Events.MOST_AT_ONCE) {
            var some = waiting.subList(from, Math.min(waiting.size(), from + Events.MOST_AT_ONCE));
            var unseen = enrolments.unseenByPartners(some);
            events.tell(people.withIds(some).values().stream()
                    .map(person -> event(CONFIRMED, programme, person, unseen))
                    .toList());
        }
    }

    /** Partners hear of it whether they saw the person of late or not: they may hold what they saw before. */
    void erased(Person person, List<EnrolmentState> places) {
        events.tell(places.stream()
                .map(place -> event("erased", place.programme(), person, Set.of()))
                .toList());
    }

    /** To partners it is as if the person came or left. Others go on seeing them, and hear nothing. */
    void seenByPartners(boolean seen, Person person, List<EnrolmentState> places) {
        var organisations = organisations(person);
        if (organisations.isEmpty()) return;
        events.tell(places.stream()
                .filter(place -> place.status() != EnrolmentStatus.LEFT)
                .map(place -> event(
                        seen ? what(EnrolmentStatus.LEFT, place.status()) : LEFT,
                        place.programme(),
                        person.id(),
                        organisations,
                        true))
                .toList());
    }

    private static String what(EnrolmentStatus before, EnrolmentStatus after) {
        if (before == after) return null;
        return switch (after) {
            case ACTIVE -> before == EnrolmentStatus.PAUSED ? "resumed" : CONFIRMED;
            case PAUSED -> "paused";
            case LEFT -> LEFT;
        };
    }

    private Event event(String what, ProgrammeId programme, Person person, Set<ParticipantId> unseen) {
        var organisations = unseen.contains(person.id()) ? List.<UUID>of() : organisations(person);
        return event(what, programme, person.id(), organisations, null);
    }

    private Event event(
            String what,
            ProgrammeId programme,
            ParticipantId participant,
            List<UUID> organisations,
            Boolean partnersOnly) {
        var data = Map.of("programme", programme.toString(), "participant", participant.toString(), "status", what);
        return new Event(
                TypedId.next(),
                "enrolment." + what,
                clock.instant(),
                programme.value(),
                organisations,
                data,
                partnersOnly);
    }

    private static List<UUID> organisations(Person person) {
        OrganisationId organisation = person.description().organisation();
        return organisation == null ? List.of() : List.of(organisation.value());
    }
}
