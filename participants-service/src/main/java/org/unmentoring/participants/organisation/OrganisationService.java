package org.unmentoring.participants.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;

/** The register of public bodies and other employers. */
@ApplicationScoped
public class OrganisationService {
    private final OrganisationRepository organisations;
    private final InstantSource clock;

    OrganisationService(OrganisationRepository organisations, InstantSource clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    Page<OrganisationView> search(String name, PageRequest page) {
        var part = Optional.ofNullable(name)
                .map(typed -> OrganisationName.of(typed).key());
        return Page.of(organisations.called(part, page), page, found -> found.id()
                        .value())
                .map(Organisation::view);
    }

    @Idempotent
    @Transactional
    OrganisationView add(NewOrganisation wanted) {
        var organisation = new Organisation(
                OrganisationName.of(wanted.name()), wanted.sector(), wanted.nation(), wanted.region(), clock.instant());
        organisations.persistAndFlush(organisation);
        return organisation.view();
    }

    /** The organisation of this name, whatever its case and spacing; made new when nobody has named it before. */
    @Transactional
    public OrganisationId called(String typed) {
        return called(List.of(typed)).get(typed);
    }

    /** The same for many names at once; the keys are the names as typed. */
    @Transactional
    public Map<String, OrganisationId> called(Collection<String> typed) {
        Map<String, OrganisationName> bestSpelling = new LinkedHashMap<>();
        for (var text : typed) {
            var name = OrganisationName.of(text);
            bestSpelling.merge(name.key(), name, (one, other) -> one.shouted() ? other : one);
        }
        var known = keysKnown(bestSpelling.keySet());
        for (var name : bestSpelling.values()) {
            if (!known.containsKey(name.key())) {
                organisations.enter(new Organisation(name, null, null, null, clock.instant()));
            }
        }
        var all = keysKnown(bestSpelling.keySet());
        Map<String, OrganisationId> called = new HashMap<>();
        typed.forEach(text -> called.put(text, all.get(OrganisationName.of(text).key())));
        return called;
    }

    /** Those of these names that the register knows already; the keys are the names as typed. */
    @Transactional
    public Map<String, OrganisationId> known(Collection<String> typed) {
        var keys = typed.stream().map(text -> OrganisationName.of(text).key()).collect(Collectors.toSet());
        var known = keysKnown(keys);
        Map<String, OrganisationId> found = new HashMap<>();
        typed.forEach(text ->
                Optional.ofNullable(known.get(OrganisationName.of(text).key())).ifPresent(id -> found.put(text, id)));
        return found;
    }

    @Transactional
    public Map<OrganisationId, OrganisationView> views(Set<OrganisationId> ids) {
        return organisations.withIds(ids).stream()
                .map(Organisation::view)
                .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
    }

    private Map<String, OrganisationId> keysKnown(Set<String> keys) {
        return organisations.withKeys(keys).stream().collect(Collectors.toMap(Organisation::key, Organisation::id));
    }
}
