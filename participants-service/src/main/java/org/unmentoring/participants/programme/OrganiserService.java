package org.unmentoring.participants.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.participant.Description;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.session.Sessions;
import org.unmentoring.participants.text.Email;

@ApplicationScoped
public class OrganiserService {
    private final OrganiserRepository organisers;
    private final ProgrammeRepository programmes;
    private final People people;
    private final Sessions sessions;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    OrganiserService(
            OrganiserRepository organisers,
            ProgrammeRepository programmes,
            People people,
            Sessions sessions,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.organisers = organisers;
        this.programmes = programmes;
        this.people = people;
        this.sessions = sessions;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    OrganiserView appoint(ProgrammeId id, NewOrganiser wanted) {
        caller.mustOrganise(id.value());
        var programme = programmes.get(id);
        var person = people.enter(Email.of(wanted.email()), Description.of(wanted.name()), false);
        organisers.enter(programme.id(), person.id(), clock.instant());
        trail.note(Deed.MADE_ORGANISER, programme.id(), List.of(person.id()));
        return new OrganiserView(person.id(), person.name(), person.email());
    }

    /** Who has said yes; whoever asked may have been anybody who organises it. */
    @Transactional
    public void welcome(ProgrammeId id, Email email, String name) {
        var person = people.enter(email, Description.of(name), false);
        organisers.enter(id, person.id(), clock.instant());
        trail.note(Deed.MADE_ORGANISER, id, List.of(person.id()));
    }

    /** Signed out too, since their token says that they organise; they may sign in again at once. */
    @Transactional
    void remove(ProgrammeId id, ParticipantId participant) {
        caller.mustOrganise(id.value());
        var all = organisers.held(programmes.get(id).id());
        var leaving = all.stream()
                .filter(it -> it.participant().equals(participant))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (all.size() == 1)
            throw Problem.of(
                    409,
                    "organiser-is-the-last",
                    "Somebody has to organise a programme. Please add another one first.");
        organisers.delete(leaving);
        sessions.endAllOf(participant);
        trail.note(Deed.REMOVED_ORGANISER, id, List.of(participant));
    }

    @Transactional
    Page<OrganiserView> list(ProgrammeId id, PageRequest page) {
        caller.mustOrganise(id.value());
        var found = Page.of(organisers.of(programmes.get(id).id(), page), page, organiser -> organiser
                .participant()
                .value());
        var ids = found.items().stream().map(Organiser::participant).toList();
        trail.note(Deed.LISTED_AS_ORGANISER, id, ids);
        var persons = people.withIds(ids);
        return found.map(organiser -> {
            var person = persons.get(organiser.participant());
            return new OrganiserView(person.id(), person.name(), person.email());
        });
    }

    /** For a sister service; nothing of a person but that they organise. */
    @Transactional
    OrganiserIds ids(ProgrammeId id) {
        return new OrganiserIds(organisers.all(programmes.get(id).id()).stream()
                .map(Organiser::participant)
                .toList());
    }

    @Transactional
    public List<Person> peopleOf(ProgrammeId programme) {
        var ids = organisers.all(programme).stream().map(Organiser::participant).toList();
        return List.copyOf(people.withIds(ids).values());
    }

    @Transactional
    public List<ProgrammeId> organisedBy(ParticipantId participant) {
        return organisers.by(participant).stream().map(Organiser::programme).toList();
    }
}
