package org.unmentoring.participants.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unmentoring.base.paging.PageRequest;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, OrganisationId> {
    List<Organisation> called(Optional<String> partOfKey, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        var where = "1 = 1";
        if (partOfKey.isPresent()) {
            where += " and nameKey like :part escape '!'";
            values.put("part", "%" + partOfKey.get().replaceAll("([!%_])", "!$1") + "%");
        }
        if (page.after().isPresent()) {
            where += " and id.value > :after";
            values.put("after", page.after().get());
        }
        return find(where + " order by id.value", values)
                .page(0, page.limit() + 1)
                .list();
    }

    /** The keys travel as one array: a spreadsheet may name more organisations than a statement takes values. */
    List<Organisation> withKeys(Collection<String> keys) {
        return getSession()
                .createNativeQuery("select * from organisation where name_key = any(:keys)", Organisation.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
    }

    List<Organisation> withIds(Collection<OrganisationId> ids) {
        return list("id.value in ?1", ids.stream().map(OrganisationId::value).toList());
    }

    /** Two people may write the same new name at the same moment: the first one's is kept for both. */
    void enter(Organisation organisation) {
        var view = organisation.view();
        getEntityManager()
                .createNativeQuery("""
                        insert into organisation (id, name, name_key, sector, created_at, version)
                        values (:id, :name, :key, :sector, :now, 0) on conflict (name_key) do nothing""")
                .setParameter("id", view.id().value())
                .setParameter("name", view.name())
                .setParameter("key", organisation.key())
                .setParameter("sector", view.sector())
                .setParameter("now", organisation.createdAt())
                .executeUpdate();
    }
}
