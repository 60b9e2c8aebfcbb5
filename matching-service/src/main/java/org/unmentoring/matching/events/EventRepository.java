package org.unmentoring.matching.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.RoundId;

/** What is to be told, as it stands in the tables of other rooms. */
@ApplicationScoped
@Transactional
class EventRepository {

    /** @param organisations of whom the match is of, without those who have none */
    record MatchRow(UUID match, UUID round, UUID programme, UUID[] organisations) {}

    record RoundRow(
            UUID round, UUID programme, Integer number, Integer matches, Instant drawnAt, UUID[] organisations) {}

    private static final String MATCHES = """
            select seat.match, seat.round, round.programme,
                   array_remove(array_agg(distinct seat.organisation), null) as organisations
            from seat join round on round.id = seat.round
            """;

    private final EntityManager database;

    EventRepository(EntityManager database) {
        this.database = database;
    }

    RoundRow round(RoundId round) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select id, programme, number, matches, coalesce(approved_at, drawn_at),
                               array(select distinct organisation from seat
                                     where seat.round = round.id and organisation is not null) as organisations
                        from round where id = :round""", RoundRow.class)
                .setParameter("round", round.value())
                .getSingleResult();
    }

    /** Those that its people were put in touch by at first, a stretch at a time: there may be fifty thousand. */
    List<MatchRow> drawn(RoundId round, UUID after, int most) {
        return database.unwrap(Session.class)
                .createNativeQuery(MATCHES + """
                        join match on match.id = seat.match
                        left join repair made on made.id = match.made_by
                        left join repair gone on gone.id = match.dissolved_by
                        where seat.round = :round and match.id > :after
                        and (made.id is null or made.made_at < round.approved_at)
                        and (gone.id is null or coalesce(gone.made_at >= round.approved_at, true))
                        group by seat.match, seat.round, round.programme order by seat.match limit :most""", MatchRow.class)
                .setParameter("round", round.value())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }

    List<MatchRow> matches(Collection<MatchId> ids) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        MATCHES + "where seat.match = any(:ids) group by seat.match, seat.round, round.programme",
                        MatchRow.class)
                .setParameter("ids", ids.stream().map(MatchId::value).toArray(UUID[]::new))
                .getResultList();
    }
}
