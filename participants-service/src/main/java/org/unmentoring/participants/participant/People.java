package org.unmentoring.participants.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.organisation.Merged;
import org.unmentoring.participants.text.Email;

/** The door to everybody who takes part, for the rooms beside this one. */
@ApplicationScoped
@Transactional
public class People {
    private static final int STRETCH = 5_000;

    private final ParticipantRepository participants;
    private final InstantSource clock;

    People(ParticipantRepository participants, InstantSource clock) {
        this.participants = participants;
        this.clock = clock;
    }

    public Person get(ParticipantId id) {
        return participants.findByIdOptional(id).map(Participant::person).orElseThrow(Problem::notFound);
    }

    public Optional<Person> find(Email email) {
        return participants.withEmail(email).map(Participant::person);
    }

    public Map<ParticipantId, Person> withIds(Collection<ParticipantId> ids) {
        return participants.withIds(ids).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Without those whose data is kept and not used. */
    public Map<ParticipantId, Person> toWriteTo(Collection<ParticipantId> ids) {
        var found = withIds(ids);
        participants.restricted(ids).forEach(id -> found.remove(new ParticipantId(id)));
        return found;
    }

    /** Who does not want the programs of their employer to see them. */
    Set<UUID> objectingToPartners(Collection<ParticipantId> ids) {
        return participants.objectingToPartners(ids);
    }

    public Map<String, Person> withEmails(Collection<String> emails) {
        return participants.withEmails(emails).collect(Collectors.toMap(Person::email, Function.identity()));
    }

    /** Who has this address, or somebody new with it; whoever is there already keeps the own description. */
    public Person enter(Email email, Description description, boolean selfDescribed) {
        participants.enter(List.of(new Participant(email, description, selfDescribed, clock.instant())));
        return find(email).orElseThrow();
    }

    /** Many new people; their addresses must be free. */
    public Map<Email, ParticipantId> add(Map<Email, Description> described) {
        Map<Email, ParticipantId> added = new LinkedHashMap<>();
        var waiting = new ArrayList<Participant>();
        described.forEach((email, description) -> {
            var participant = new Participant(email, description, false, clock.instant());
            added.put(email, participant.id());
            waiting.add(participant);
            if (waiting.size() == STRETCH) {
                add(waiting);
            }
        });
        add(waiting);
        return added;
    }

    private void add(List<Participant> waiting) {
        if (participants.enter(waiting) < waiting.size()) {
            throw Problem.of(
                    409,
                    "participant-email-once",
                    "Somebody signed up at this very moment. Please send the list again.");
        }
        waiting.clear();
    }

    public void describe(ParticipantId id, Description description) {
        participants.lock(id).describe(description);
    }

    public Person describeOneself(ParticipantId id, IfMatch ifMatch, UnaryOperator<Description> change) {
        var participant = participants.lock(id);
        IfMatch.check(ifMatch, participant.person().version());
        participant.describeOneself(change.apply(participant.person().description()));
        participants.flush();
        return participant.person();
    }

    /** What belongs to this person changed: whoever read it before has seen an older state. */
    public void changed(ParticipantId id) {
        participants.getEntityManager().lock(participants.lock(id), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Who worked for what turned out to be another name works for the other one. */
    void follow(@Observes Merged merged) {
        participants.move(merged.from(), merged.into());
    }

    public Optional<Person> with(ParticipantId id) {
        return participants.findByIdOptional(id).map(Participant::person);
    }

    /** Held until the transaction ends. */
    public Person held(ParticipantId id) {
        return participants.lock(id).person();
    }

    /** @throws Problem 409 when somebody has this address: told only to who reads its mail */
    public void move(ParticipantId id, Email address) {
        try {
            participants.lock(id).moveTo(address);
            participants.flush();
        } catch (ConstraintViolationException taken) {
            throw Problem.of(
                    409,
                    "participant-email-once",
                    "Somebody takes part with this address already. If that is you, sign in with it.");
        }
    }

    /** With all that refers to the person. */
    public void erase(ParticipantId id) {
        participants.delete(participants.lock(id));
        participants.flush();
    }
}
