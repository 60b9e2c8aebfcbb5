package org.unmentoring.participants.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.unmentoring.base.security.Roles;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.programme.OrganiserService;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.Email;
import org.unmentoring.tokens.OutsideClaims;
import org.unmentoring.tokens.OutsideOrganisers;

/** Here people are known by the address that they were invited by; a role and programmes in the token count beside it. */
@ApplicationScoped
class InvitedOrganisers implements OutsideOrganisers {
    private final OutsideClaims meaning;
    private final People people;
    private final OrganiserService organisers;

    InvitedOrganisers(OutsideClaims meaning, People people, OrganiserService organisers) {
        this.meaning = meaning;
        this.people = people;
        this.organisers = organisers;
    }

    @Override
    @Transactional
    public Optional<Organiser> find(JwtClaims claims) {
        if (meaning.isKeptOut(claims)) return Optional.empty();
        var person = person(claims);
        var programmes = new LinkedHashSet<>(meaning.programmes(claims));
        person.ifPresent(it -> programmes.addAll(organisedBy(it)));
        if (programmes.isEmpty()) return Optional.empty();
        return Optional.of(person.map(it -> new Organiser(
                        it.id().value(), Set.of(Roles.PARTICIPANT, Roles.ORGANISER), List.copyOf(programmes)))
                .orElseGet(() ->
                        new Organiser(meaning.stranger(claims), Set.of(Roles.ORGANISER), List.copyOf(programmes))));
    }

    Optional<Person> person(JwtClaims claims) {
        return meaning.provedEmail(claims).flatMap(Email::read).flatMap(people::find);
    }

    private List<UUID> organisedBy(Person person) {
        return organisers.organisedBy(person.id()).stream()
                .map(ProgrammeId::value)
                .toList();
    }
}
