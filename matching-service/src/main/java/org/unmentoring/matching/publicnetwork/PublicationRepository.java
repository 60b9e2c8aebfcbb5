package org.unmentoring.matching.publicnetwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class PublicationRepository {

    private final Session database;

    PublicationRepository(Session database) {
        this.database = database;
    }

    record Row(Boolean published, Instant changedAt, Long version) {}

    Publication of(ProgrammeId programme) {
        return database.createNativeQuery(
                        "select published, changed_at, version from network_publication where programme = :programme",
                        Row.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .findFirst()
                .map(it -> new Publication(it.published(), it.changedAt(), it.version()))
                .orElse(Publication.NOT_YET);
    }

    /** @return whether it was still as it was seen */
    boolean change(ProgrammeId programme, Publication seen, boolean published, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into network_publication (programme, published, changed_at, version)
                        values (:programme, :published, :now, :seen + 1)
                        on conflict (programme) do update
                        set published = excluded.published, changed_at = excluded.changed_at, version = excluded.version
                        where network_publication.version = :seen""")
                        .setParameter("programme", programme.value())
                        .setParameter("published", published)
                        .setParameter("now", now)
                        .setParameter("seen", seen.version())
                        .executeUpdate()
                > 0;
    }
}
