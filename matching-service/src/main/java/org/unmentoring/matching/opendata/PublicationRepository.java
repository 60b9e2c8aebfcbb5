package org.unmentoring.matching.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;

/** What was published, as it was. */
@ApplicationScoped
class PublicationRepository {
    record Row(
            Integer version,
            String licence,
            Instant publishedAt,
            Instant withdrawnAt,
            Integer throughRound,
            Integer people,
            Integer matches,
            String digest) {}

    private static final String ROWS = """
            select version, licence, published_at, withdrawn_at, through_round, people, matches, digest
            from open_data where programme = :programme
            """;

    private final Session database;

    PublicationRepository(Session database) {
        this.database = database;
    }

    int lastVersion(ProgrammeId programme) {
        return OneColumn.select(
                        database,
                        "select coalesce(max(version), 0) from open_data where programme = :programme",
                        Integer.class)
                .setParameter("programme", programme.value())
                .getSingleResult();
    }

    /** The last that is not withdrawn. */
    Optional<Row> newest(ProgrammeId programme) {
        return database.createNativeQuery(ROWS + " and withdrawn_at is null order by version desc limit 1", Row.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .findFirst();
    }

    void keep(Dataset dataset, Licence licence, int throughRound, String text, String digest) {
        database.createNativeMutationQuery("""
                        insert into open_data (programme, version, licence, published_at, through_round, people, matches,
                                               dataset, digest)
                        values (:programme, :version, :licence, :now, :throughRound, :people, :matches, :text, :digest)""")
                .setParameter("programme", dataset.programme().value())
                .setParameter("version", dataset.version())
                .setParameter("licence", licence.name())
                .setParameter("now", dataset.publishedAt())
                .setParameter("throughRound", throughRound)
                .setParameter("people", dataset.people().size())
                .setParameter("matches", dataset.protection().matches())
                .setParameter("text", text)
                .setParameter("digest", digest)
                .executeUpdate();
    }

    List<Row> of(ProgrammeId programme) {
        return database.createNativeQuery(ROWS + " order by version desc", Row.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    Optional<Row> find(ProgrammeId programme, Version version) {
        return database.createNativeQuery(ROWS + " and version = :version", Row.class)
                .setParameter("programme", programme.value())
                .setParameter("version", version.number())
                .getResultStream()
                .findFirst();
    }

    /** Nothing when it is withdrawn. */
    Optional<String> dataset(ProgrammeId programme, Version version) {
        return OneColumn.select(
                        database,
                        "select dataset from open_data where programme = :programme and version = :version"
                                + " and dataset is not null",
                        String.class)
                .setParameter("programme", programme.value())
                .setParameter("version", version.number())
                .getResultStream()
                .findFirst();
    }

    void withdraw(ProgrammeId programme, Version version, Instant now) {
        database.createNativeMutationQuery("""
                        update open_data set dataset = null, withdrawn_at = :now
                        where programme = :programme and version = :version and withdrawn_at is null""")
                .setParameter("programme", programme.value())
                .setParameter("version", version.number())
                .setParameter("now", now)
                .executeUpdate();
    }
}
