package org.unmentoring.participants.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.organisation.OrganisationView;
import org.unmentoring.participants.organisation.Organisations;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;

/** Joins enrolments with who they belong to: three questions to the database for a whole page, not for each line. */
@ApplicationScoped
public class ProgrammePeople {
    private static final OrganisationView NONE = new OrganisationView(null, null, null, null, null);

    public record Member(EnrolmentState enrolment, Person person, OrganisationView organisation) {}

    private final People people;
    private final Organisations organisations;

    ProgrammePeople(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    public List<Member> of(Collection<EnrolmentState> enrolments) {
        var persons = people.withIds(
                enrolments.stream().map(EnrolmentState::participant).toList());
        var named = organisations(persons);
        return enrolments.stream()
                .filter(enrolment -> persons.containsKey(enrolment.participant()))
                .map(enrolment -> member(enrolment, persons.get(enrolment.participant()), named))
                .toList();
    }

    private Map<OrganisationId, OrganisationView> organisations(Map<ParticipantId, Person> persons) {
        return organisations.views(persons.values().stream()
                .map(person -> person.description().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static Member member(
            EnrolmentState enrolment, Person person, Map<OrganisationId, OrganisationView> organisations) {
        return new Member(
                enrolment,
                person,
                organisations.getOrDefault(person.description().organisation(), NONE));
    }
}
