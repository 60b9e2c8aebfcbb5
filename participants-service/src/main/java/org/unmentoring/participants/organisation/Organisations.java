package org.unmentoring.participants.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door to the register of public bodies and other employers, for the rooms beside this one. */
@ApplicationScoped
@Transactional
public class Organisations {
    private final OrganisationRepository organisations;
    private final InstantSource clock;

    Organisations(OrganisationRepository organisations, InstantSource clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The organisation of this name, whatever its case, spacing, accents or short forms; proposed when nobody has named
     * it before.
     *
     * @param programme whose organisers may decide about a proposal; null when only operators may
     */
    public OrganisationId called(String typed, UUID programme) {
        return called(List.of(typed), programme).get(typed);
    }

    /** The same for many names at once; the keys are the names as typed. */
    public Map<String, OrganisationId> called(Collection<String> typed, UUID programme) {
        var found = known(typed);
        Map<String, OrganisationName> bestSpelling = new LinkedHashMap<>();
        for (var text : typed) {
            if (!found.containsKey(text)) {
                var name = OrganisationName.of(text);
                bestSpelling.merge(name.key(), name, (one, other) -> one.shouted() ? other : one);
            }
        }
        bestSpelling
                .values()
                .forEach(name -> organisations.enter(Organisation.proposed(name, programme, clock.instant())));
        if (!bestSpelling.isEmpty()) {
            var entered = organisations.withKeys(bestSpelling.keySet());
            typed.forEach(text -> found.computeIfAbsent(
                    text, missing -> entered.get(OrganisationName.of(missing).key())));
        }
        return found;
    }

    /** Those of these names that the register knows already; the keys are the names as typed. */
    public Map<String, OrganisationId> known(Collection<String> typed) {
        Map<String, OrganisationName> names = new HashMap<>();
        typed.forEach(text -> names.put(text, OrganisationName.of(text)));
        var byKey = organisations.withKeys(
                names.values().stream().map(OrganisationName::key).collect(Collectors.toSet()));
        var bySearchKey = organisations.withSearchKeys(names.values().stream()
                .filter(name -> !byKey.containsKey(name.key()))
                .flatMap(name -> name.readings().stream())
                .collect(Collectors.toSet()));
        Map<String, OrganisationId> found = new HashMap<>();
        names.forEach((text, name) -> Optional.ofNullable(byKey.get(name.key()))
                .or(() -> onlyOne(name, bySearchKey))
                .ifPresent(id -> found.put(text, id)));
        return found;
    }

    public Map<OrganisationId, OrganisationView> views(Set<OrganisationId> ids) {
        return organisations.withIds(ids).stream()
                .map(Organisation::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    /** As it stands before any short form is read, and never one of several: a wrong employer is worse than a new one. */
    private static Optional<OrganisationId> onlyOne(OrganisationName name, Map<String, Set<UUID>> bySearchKey) {
        var literal = bySearchKey.getOrDefault(name.searchKey(), Set.of());
        Set<UUID> possible = new HashSet<>(literal);
        if (literal.isEmpty())
            name.readings().forEach(reading -> possible.addAll(bySearchKey.getOrDefault(reading, Set.of())));
        return possible.size() == 1
                ? Optional.of(new OrganisationId(possible.iterator().next()))
                : Optional.empty();
    }
}
