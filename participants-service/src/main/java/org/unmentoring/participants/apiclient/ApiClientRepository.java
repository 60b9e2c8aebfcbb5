package org.unmentoring.participants.apiclient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, ApiClientId> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    ApiClient get(ApiClientId id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    ApiClient lock(ApiClientId id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
    }

    List<ApiClient> all(PageRequest page) {
        return find("id.value > ?1 order by id.value", page.after().orElse(BEFORE_ALL))
                .page(0, page.limit() + 1)
                .list();
    }

    /** Those that are for none but these programmes. */
    List<ApiClient> within(Collection<UUID> programmes, PageRequest page) {
        return getSession()
                .createNativeQuery(
                        "select * from api_client where programmes <@ :programmes and id > :after order by id limit :most",
                        ApiClient.class)
                .setParameter("programmes", programmes.toArray(UUID[]::new))
                .setParameter("after", page.after().orElse(BEFORE_ALL))
                .setParameter("most", page.limit() + 1)
                .getResultList();
    }

    Optional<ApiClient> enabledWith(UUID id, byte[] hash) {
        return getSession()
                .createNativeQuery(
                        "select * from api_client where id = :id and enabled"
                                + " and exists (select from api_client_secret where client = api_client.id and hash = :hash)",
                        ApiClient.class)
                .setParameter("id", id)
                .setParameter("hash", hash)
                .uniqueResultOptional();
    }

    /** At most once a minute: a program that asks for a token before each call would else write as often. */
    void used(UUID id, byte[] hash, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        update api_client_secret set last_used_at = :now
                        where client = :id and hash = :hash
                        and (last_used_at is null or last_used_at < cast(:now as timestamptz) - interval '1 minute')""")
                .setParameter("id", id)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .executeUpdate();
    }
}
