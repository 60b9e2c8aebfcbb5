package org.unmentoring.participants.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.reach.Reach;
import org.unmentoring.participants.text.Email;

@ApplicationScoped
class EnrolmentService {
    private final EnrolmentRepository enrolments;
    private final Enrolments places;
    private final ProgrammePeople members;
    private final ProgrammeService programmes;
    private final People people;
    private final Reach reach;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    EnrolmentService(
            EnrolmentRepository enrolments,
            Enrolments places,
            ProgrammePeople members,
            ProgrammeService programmes,
            People people,
            Reach reach,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.enrolments = enrolments;
        this.places = places;
        this.members = members;
        this.programmes = programmes;
        this.people = people;
        this.reach = reach;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The organiser knows better than the mail server: from now on this person is drawn again. */
    @Transactional
    void reached(ProgrammeId id, ParticipantId participant) {
        caller.mustOrganise(id.value());
        enrolments.get(new EnrolmentKey(programmes.get(id).id(), participant));
        reach.reached(participant);
        trail.note(Deed.MARKED_REACHED, id, List.of(participant));
    }

    @Transactional
    Enrolled enrolled(ProgrammeId id, Since since) {
        return enrolments.counted(programmes.get(id).id(), since.at(), clock.instant());
    }

    @Transactional
    void pause(ProgrammeId id, ParticipantId participant, Instant askedAt) {
        var programme = programmes.get(id).id();
        if (places.pause(programme, participant, askedAt)) {
            trail.note(Deed.CHANGED_PLACE, programme, List.of(participant));
        }
    }

    @Transactional
    void skipped(ProgrammeId id, Skips skips) {
        enrolments.skipped(programmes.get(id).id(), skips.items());
    }

    @Transactional
    Lookup.Answer lookUp(ProgrammeId id, Lookup.Question question) {
        var programme = programmes.get(id).id();
        Map<String, String> askedByForm = new LinkedHashMap<>();
        question.emails()
                .forEach(asked -> Email.read(asked).ifPresent(email -> askedByForm.putIfAbsent(email.text(), asked)));
        var persons = people.withEmails(askedByForm.keySet()).values();
        trail.note(
                Deed.LOOKED_UP,
                programme,
                persons.stream().map(person -> person.id()).toList());
        var places = states(enrolments
                .of(programme, persons.stream().map(person -> person.id()).toList())
                .toList());
        var byForm = members.of(places).stream()
                .collect(Collectors.toMap(member -> member.person().email(), member -> member));
        var items = new ArrayList<Lookup.Found>();
        askedByForm.forEach((form, asked) ->
                Optional.ofNullable(byForm.get(form)).ifPresent(member -> items.add(found(asked, member))));
        return new Lookup.Answer(items);
    }

    private List<EnrolmentState> states(List<Enrolment> found) {
        var now = clock.instant();
        return found.stream().map(enrolment -> enrolment.at(now)).toList();
    }

    private static Lookup.Found found(String asked, ProgrammePeople.Member member) {
        return new Lookup.Found(
                asked,
                member.person().id(),
                member.organisation().id(),
                member.organisation().name(),
                member.organisation().sector(),
                member.enrolment().joinedAt());
    }
}
