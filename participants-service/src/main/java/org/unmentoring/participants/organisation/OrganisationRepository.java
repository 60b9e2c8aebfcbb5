package org.unmentoring.participants.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, OrganisationId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<Organisation> accepted(PageRequest page) {
        return find(
                        "status = ?1 and id.value > ?2 order by id.value",
                        OrganisationStatus.ACCEPTED,
                        page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    /** @param programme where they were proposed; all when empty */
    List<Organisation> proposed(Optional<UUID> programme, PageRequest page) {
        return find(
                        "status = ?1 and id.value > ?2 and (?3 is null or proposedIn = ?3) order by id.value",
                        OrganisationStatus.PROPOSED,
                        page.after().orElse(BEFORE_ALL),
                        programme.orElse(null))
                .page(0, page.limit() + 1)
                .list();
    }

    /**
     * Accepted ones of which a name holds words that begin with these, the likeliest first.
     *
     * @param readings each one way to read what was typed, as a search key
     */
    @SuppressWarnings("unchecked")
    List<Organisation> search(List<String> readings, int most) {
        return getSession()
                .createNativeQuery("""
                        select organisation.* from organisation join (
                            select names.organisation, min(case
                                when names.search_key = any(:readings) then 0
                                when starts_with(names.search_key, reading) then 1
                                else 2 end) as place
                            from (select id as organisation, search_key from organisation
                                  union all select organisation, search_key from organisation_alias) as names,
                                unnest(cast(:readings as text[])) as reading
                            where not exists (
                                select from unnest(string_to_array(reading, ' ')) as word
                                where strpos(' ' || names.search_key, ' ' || word) = 0)
                            group by names.organisation) as found on found.organisation = organisation.id
                        where organisation.status = 'accepted'
                        order by found.place, length(organisation.name), organisation.name, organisation.id
                        limit :most""", Organisation.class)
                .setParameter("readings", readings.toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
    }

    /** The keys travel as one array: a spreadsheet may name more organisations than a statement takes values. */
    Map<String, OrganisationId> withKeys(Collection<String> keys) {
        Map<String, OrganisationId> found = new HashMap<>();
        rows("""
                select name_key, id from organisation where name_key = any(:keys)
                union all select name_key, organisation from organisation_alias where name_key = any(:keys)""", keys).forEach(row -> found.putIfAbsent((String) row[0], new OrganisationId((UUID) row[1])));
        return found;
    }

    /** Accepted ones with these search keys; several where a name is not enough to tell them apart. */
    Map<String, Set<UUID>> withSearchKeys(Collection<String> keys) {
        Map<String, Set<UUID>> found = new HashMap<>();
        rows("""
                select search_key, id from organisation where search_key = any(:keys) and status = 'accepted'
                union all select alias.search_key, alias.organisation from organisation_alias as alias
                    join organisation on organisation.id = alias.organisation and organisation.status = 'accepted'
                    where alias.search_key = any(:keys)""", keys).forEach(row -> found.computeIfAbsent((String) row[0], key -> new TreeSet<>())
                .add((UUID) row[1]));
        return found;
    }

    private List<Object[]> rows(String query, Collection<String> keys) {
        return getSession()
                .createNativeQuery(query, Object[].class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
    }

    List<Organisation> withIds(Collection<OrganisationId> ids) {
        return list("id.value in ?1", ids.stream().map(OrganisationId::value).toList());
    }

    Organisation lock(OrganisationId id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
    }

    /** Two people may write the same new name at the same moment: the first one's is kept for both. */
    void enter(Organisation proposal) {
        var view = proposal.view();
        getSession()
                .createNativeMutationQuery("""
                        insert into organisation
                            (id, name, name_key, search_key, sector, status, proposed_in, created_at, version)
                        values (:id, :name, :key, :searchKey, :sector, 'proposed', :programme, :now, 0)
                        on conflict (name_key) do nothing""")
                .setParameter("id", view.id().value())
                .setParameter("name", view.name())
                .setParameter("key", proposal.name().key())
                .setParameter("searchKey", proposal.name().searchKey())
                .setParameter("sector", view.sector())
                .setParameter("programme", proposal.proposedIn().orElse(null))
                .setParameter("now", proposal.createdAt())
                .executeUpdate();
    }
}
