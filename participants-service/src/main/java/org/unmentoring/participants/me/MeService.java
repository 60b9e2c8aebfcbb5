package org.unmentoring.participants.me;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.address.AddressChanges;
import org.unmentoring.participants.audit.AuditService;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.enrolment.EnrolmentState;
import org.unmentoring.participants.enrolment.EnrolmentStatus;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.erasure.ErasureReceipt;
import org.unmentoring.participants.erasure.Erasures;
import org.unmentoring.participants.exclusion.Exclusions;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.organisation.OrganisationView;
import org.unmentoring.participants.organisation.Organisations;
import org.unmentoring.participants.participant.Description;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.patch.MergePatch;
import org.unmentoring.participants.programme.OrganiserService;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.registration.RegistrationService;
import org.unmentoring.participants.restriction.Restrictions;
import org.unmentoring.participants.text.Email;

/** What people read, change and take away of what is kept about them. */
@ApplicationScoped
class MeService {
    private final People people;
    private final Enrolments enrolments;
    private final Exclusions exclusions;
    private final Organisations organisations;
    private final ProgrammeService programmes;
    private final OrganiserService organisers;
    private final RegistrationService registrations;
    private final RecordRepository records;
    private final Erasures erasures;
    private final MergePatch mergePatch;
    private final AddressChanges addressChanges;
    private final Restrictions restrictions;
    private final AuditService audit;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    MeService(
            People people,
            Enrolments enrolments,
            Exclusions exclusions,
            Organisations organisations,
            ProgrammeService programmes,
            OrganiserService organisers,
            RegistrationService registrations,
            RecordRepository records,
            Erasures erasures,
            MergePatch mergePatch,
            AddressChanges addressChanges,
            Restrictions restrictions,
            AuditService audit,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.people = people;
        this.enrolments = enrolments;
        this.exclusions = exclusions;
        this.organisations = organisations;
        this.programmes = programmes;
        this.organisers = organisers;
        this.registrations = registrations;
        this.records = records;
        this.erasures = erasures;
        this.mergePatch = mergePatch;
        this.addressChanges = addressChanges;
        this.restrictions = restrictions;
        this.audit = audit;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MeView read() {
        return view(people.get(me()));
    }

    @Transactional
    MeView change(IfMatch ifMatch, JsonNode patch) {
        trail.note(Deed.CHANGED, me());
        return view(
                people.describeOneself(me(), ifMatch, before -> described(mergePatch.apply(profile(before), patch))));
    }

    @Transactional
    Export export() {
        var person = people.get(me());
        trail.note(Deed.EXPORTED, person.id());
        return new Export(
                clock.instant(),
                view(person),
                person.createdAt(),
                exclusions.madeBy(person.id()),
                registrations.of(Email.of(person.email())),
                audit.allOf(person.id()),
                records.about(person));
    }

    @Transactional
    ErasureReceipt erase(IfMatch ifMatch) {
        return erasures.erase(me(), ifMatch);
    }

    @Transactional
    EnrolmentView change(ProgrammeId programme, JsonNode wanted) {
        trail.note(Deed.CHANGED_PLACE, programme, List.of(me()));
        var state = enrolments.change(programme, me(), before -> mergePatch.apply(before, wanted));
        return EnrolmentView.of(state, programmes.get(programme).brief());
    }

    /** Nobody comes back by it to what was left: that is wished for one programme at a time. */
    @Transactional
    EnrolmentViews changeAll(EnrolmentsChange wanted) {
        wanted.mustMakeSense(clock.instant());
        var places = enrolments.of(me()).stream()
                .filter(place -> place.status() != EnrolmentStatus.LEFT)
                .toList();
        places.forEach(place -> trail.note(Deed.CHANGED_PLACE, place.programme(), List.of(me())));
        var named =
                programmes.named(places.stream().map(EnrolmentState::programme).toList());
        return new EnrolmentViews(places.stream()
                .map(place -> EnrolmentView.of(
                        enrolments.change(place.programme(), me(), wanted::of), named.get(place.programme())))
                .toList());
    }

    private ParticipantId me() {
        return new ParticipantId(caller.id());
    }

    private MeView view(Person person) {
        var described = person.description();
        var organisation = organisation(described.organisation());
        var organised = organisers.organisedBy(person.id());
        var states = enrolments.of(person.id());
        var ids = new ArrayList<>(organised);
        states.forEach(state -> ids.add(state.programme()));
        var named = programmes.named(ids);
        return new MeView(
                person.id(),
                described.name(),
                person.email(),
                described.language(),
                organisation == null ? null : organisation.brief(),
                described.jobTitle(),
                described.interests(),
                addressChanges.pending(person.id()).orElse(null),
                restrictions.of(person.id()),
                described.meetingModes(),
                organised.isEmpty() ? List.of(Roles.PARTICIPANT) : List.of(Roles.PARTICIPANT, Roles.ORGANISER),
                organised.stream().map(named::get).toList(),
                states.stream()
                        .map((EnrolmentState state) -> EnrolmentView.of(state, named.get(state.programme())))
                        .toList(),
                person.version());
    }

    private Profile profile(Description described) {
        var organisation = organisation(described.organisation());
        return new Profile(
                described.name(),
                organisation == null ? null : organisation.name(),
                described.jobTitle(),
                described.interests(),
                described.language(),
                described.meetingModes());
    }

    private Description described(Profile profile) {
        return new Description(
                profile.name(),
                profile.organisation() == null ? null : organisations.called(profile.organisation(), null),
                profile.jobTitle(),
                profile.interests(),
                profile.language(),
                profile.meetingModes());
    }

    private OrganisationView organisation(OrganisationId id) {
        return id == null ? null : organisations.views(Set.of(id)).get(id);
    }
}
