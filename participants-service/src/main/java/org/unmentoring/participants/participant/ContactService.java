package org.unmentoring.participants.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Collectors;
import org.unmentoring.participants.organisation.Organisations;

@ApplicationScoped
class ContactService {
    private final People people;
    private final Organisations organisations;

    ContactService(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Transactional
    Contacts of(ContactRequest asked) {
        var found = people.withIds(asked.ids());
        var organisationsNamed = organisations.views(found.values().stream()
                .map(person -> person.description().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Contacts(asked.ids().stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(person -> Contacts.Contact.of(
                        person, organisationsNamed.get(person.description().organisation())))
                .toList());
    }
}
