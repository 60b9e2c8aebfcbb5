package org.unmentoring.matching.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;

/** Stories that everybody of their match said yes to. */
@ApplicationScoped
class AgreedStoryRepository {
    /** As fewer would be small numbers, that can tell who somebody is. */
    private static final int ENOUGH = 5;

    private static final String STORY = """
            select id, revision, words, language, approved, offered_at, kind_word, decided_at, published_at
            from agreed_story where programme = :programme
            """;

    record Row(
            UUID id,
            Integer revision,
            String words,
            String language,
            Boolean approved,
            Instant offeredAt,
            String kindWord,
            Instant decidedAt,
            Instant publishedAt) {}

    record TellerRow(UUID story, String firstName, String sector) {}

    private final Session database;

    AgreedStoryRepository(Session database) {
        this.database = database;
    }

    /** The newest first: ids sort by time. */
    List<Row> published(ProgrammeId programme, PageRequest page) {
        return rows(" and approved and (cast(:after as uuid) is null or id < :after) order by id desc", programme)
                .setParameter("after", page.after().orElse(null), UUID.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    List<Row> latest(ProgrammeId programme, int count) {
        return rows(" and approved order by published_at desc, id desc", programme)
                .setMaxResults(count)
                .getResultList();
    }

    Optional<Row> published(ProgrammeId programme, StoryId story) {
        return rows(" and approved and id = :story", programme)
                .setParameter("story", story.value())
                .getResultStream()
                .findFirst();
    }

    Row one(ProgrammeId programme, StoryId story) {
        return rows(" and id = :story", programme)
                .setParameter("story", story.value())
                .getSingleResult();
    }

    /** Those that wait longest come first. @param approved null for those that nobody has looked at */
    List<Row> of(ProgrammeId programme, Boolean approved, PageRequest page) {
        return rows(
                        " and approved is not distinct from cast(:approved as boolean)"
                                + " and (cast(:after as uuid) is null or id > :after) order by id",
                        programme)
                .setParameter("approved", approved, Boolean.class)
                .setParameter("after", page.after().orElse(null), UUID.class)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    /** Whether it was public once and is not any more. */
    boolean isGone(ProgrammeId programme, StoryId story) {
        return OneColumn.select(
                                database,
                                "select count(*) from story where id = :story and programme = :programme and published_at is not null",
                                Long.class)
                        .setParameter("story", story.value())
                        .setParameter("programme", programme.value())
                        .getSingleResult()
                > 0;
    }

    /** In an order that does not tell who wrote it. */
    List<TellerRow> tellers(Collection<UUID> stories) {
        if (stories.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery("""
                        select story.id, consent.first_name, seat.sector
                        from story join seat on seat.match = story.match
                        join story_consent consent on consent.story = story.id and consent.participant = seat.participant
                        where story.id in (:stories) order by story.id, consent.first_name, seat.sector""", TellerRow.class)
                .setParameter("stories", stories)
                .getResultList();
    }

    Set<String> commonSectors(ProgrammeId programme) {
        return new HashSet<>(OneColumn.select(database, """
                        select seat.sector from seat join round on round.id = seat.round
                        where round.programme = :programme and seat.sector is not null
                        group by seat.sector having count(distinct seat.participant) >= :enough""", String.class)
                .setParameter("programme", programme.value())
                .setParameter("enough", ENOUGH)
                .getResultList());
    }

    private org.hibernate.query.NativeQuery<Row> rows(String which, ProgrammeId programme) {
        return database.createNativeQuery(STORY + which, Row.class).setParameter("programme", programme.value());
    }
}
