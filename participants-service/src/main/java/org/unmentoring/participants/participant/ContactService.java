package org.unmentoring.participants.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Collectors;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.organisation.Organisations;

@ApplicationScoped
class ContactService {
    private final People people;
    private final Organisations organisations;
    private final Trail trail;

    ContactService(People people, Organisations organisations, Trail trail) {
        this.people = people;
        this.organisations = organisations;
        this.trail = trail;
    }

    @Transactional
    Contacts of(ContactRequest asked) {
        var found = people.toWriteTo(asked.ids());
        var objecting = people.objectingToPartners(found.keySet());
        trail.note(asked.deed(), null, found.keySet());
        var organisationsNamed = organisations.views(found.values().stream()
                .map(person -> person.description().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Contacts(asked.ids().stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(person -> Contacts.Contact.of(
                        person,
                        organisationsNamed.get(person.description().organisation()),
                        objecting.contains(person.id().value())))
                .toList());
    }
}
