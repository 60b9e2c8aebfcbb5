package org.unmentoring.participants.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.participant.Description;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.text.Email;

@ApplicationScoped
public class OrganiserService {
    private final OrganiserRepository organisers;
    private final ProgrammeRepository programmes;
    private final People people;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    OrganiserService(
            OrganiserRepository organisers,
            ProgrammeRepository programmes,
            People people,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.organisers = organisers;
        this.programmes = programmes;
        this.people = people;
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

    @Transactional
    public List<ProgrammeId> organisedBy(ParticipantId participant) {
        return organisers.by(participant).stream().map(Organiser::programme).toList();
    }
}
