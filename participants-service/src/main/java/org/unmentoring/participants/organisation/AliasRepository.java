package org.unmentoring.participants.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What organisations are called beside their names. A name belongs to one of them only. */
@ApplicationScoped
class AliasRepository {
    private final Session session;

    AliasRepository(Session session) {
        this.session = session;
    }

    Map<OrganisationId, List<String>> of(Collection<OrganisationId> organisations) {
        Map<OrganisationId, List<String>> aliases = new HashMap<>();
        session.createNativeQuery(
                        "select organisation, name from organisation_alias where organisation = any(:ids) order by name",
                        Object[].class)
                .setParameter(
                        "ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> aliases.computeIfAbsent(new OrganisationId((UUID) row[0]), id -> new ArrayList<>())
                        .add((String) row[1]));
        return aliases;
    }

    List<String> of(OrganisationId organisation) {
        return of(List.of(organisation)).getOrDefault(organisation, List.of());
    }

    void replace(OrganisationId organisation, List<String> names) {
        session.createNativeMutationQuery("delete from organisation_alias where organisation = :organisation")
                .setParameter("organisation", organisation.value())
                .executeUpdate();
        names.stream().map(OrganisationName::of).distinct().forEach(name -> add(organisation, name));
    }

    void add(OrganisationId organisation, OrganisationName name) {
        session.createNativeMutationQuery("""
                        insert into organisation_alias (organisation, name, name_key, search_key)
                        values (:organisation, :name, :key, :searchKey)""")
                .setParameter("organisation", organisation.value())
                .setParameter("name", name.written())
                .setParameter("key", name.key())
                .setParameter("searchKey", name.searchKey())
                .executeUpdate();
    }

    void move(OrganisationId from, OrganisationId into) {
        session.createNativeMutationQuery(
                        "update organisation_alias set organisation = :into where organisation = :from")
                .setParameter("from", from.value())
                .setParameter("into", into.value())
                .executeUpdate();
    }
}
