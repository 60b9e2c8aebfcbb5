package org.unmentoring.participants.audit;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;
import static org.unmentoring.base.security.Roles.PARTICIPANT;
import static org.unmentoring.base.security.Roles.PARTNER;
import static org.unmentoring.base.security.Roles.SERVICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.security.Caller;

/**
 * Where rooms note who saw or changed whose data: in the transaction at hand, so that nothing is seen or changed without it. Nobody
 * waits for anybody: an entry gets its place in the chain afterwards.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Trail {
    private static final int PEOPLE_IN_AN_ENTRY = 1_000;

    private final AuditRepository entries;
    private final AskedOperation asked;
    private final Caller caller;
    private final InstantSource clock;

    Trail(AuditRepository entries, AskedOperation asked, Caller caller, InstantSource clock) {
        this.entries = entries;
        this.asked = asked;
        this.caller = caller;
        this.clock = clock;
    }

    /** For work that is done later, outside the request. */
    public Actor caller() {
        return actor(List.of());
    }

    public void note(Deed deed, TypedId person) {
        note(deed, null, List.of(person));
    }

    /** @param programme in which, or null */
    public void note(Deed deed, TypedId programme, Collection<? extends TypedId> people) {
        note(actor(people), deed, programme, people);
    }

    /** @param actor as {@link #caller} told it when the work was asked for; null when that was before it was kept */
    public void note(Actor actor, Deed deed, TypedId programme, Collection<? extends TypedId> people) {
        var who = actor == null ? Actor.ourselves("unknown") : actor;
        var ids = people.stream().map(TypedId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += PEOPLE_IN_AN_ENTRY) {
            var some = ids.subList(from, Math.min(ids.size(), from + PEOPLE_IN_AN_ENTRY));
            entries.append(
                    who,
                    deed.word(),
                    programme == null ? null : programme.value(),
                    some.toArray(UUID[]::new),
                    clock.instant());
        }
    }

    private Actor actor(Collection<? extends TypedId> people) {
        return new Actor(kind(people), caller.name().equals("anyone") ? null : caller.name(), asked.id());
    }

    /** Organisers are people too: what they do with their own data, they do as such. */
    private String kind(Collection<? extends TypedId> people) {
        if (caller.has(OPERATOR)) return "operator";
        if (caller.has(SERVICE)) return "service";
        if (caller.has(PARTNER)) return "partner";
        var own = people.stream().allMatch(person -> person.value().toString().equals(caller.name()));
        if (caller.has(ORGANISER) && (people.isEmpty() || !own)) return "organiser";
        return caller.has(PARTICIPANT) ? "person" : "anyone";
    }
}
