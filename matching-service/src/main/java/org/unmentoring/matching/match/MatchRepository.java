package org.unmentoring.matching.match;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.ids.RoundId;

@ApplicationScoped
class MatchRepository implements PanacheRepositoryBase<Match, MatchId> {
    private static final String MINE = """
                        select seat.match, round.programme, round.id, round.number, round.drawn_at, round.meet_by,
                               result.outcome, result.dissolved
                        from seat join round on round.id = seat.round
                        cross join lateral (select outcome, dissolved from match_result
                                            where match_result.match = seat.match) result
                        where seat.participant = :participant and seat.match is not null
                        and round.state = 'DRAWN'
                        """;

    record ResultRow(UUID match, String outcome, Boolean dissolved) {}

    record SeatRow(UUID match, UUID participant, Integer place, Boolean writesFirst) {}

    record UndeliveredRow(UUID match, UUID participant) {}

    record AnswerRow(
            UUID match,
            UUID participant,
            Boolean met,
            String reason,
            Integer rating,
            String comment,
            Instant answeredAt) {}

    record MineRow(
            UUID match,
            UUID programme,
            UUID round,
            Integer number,
            Instant drawnAt,
            Instant meetBy,
            String outcome,
            Boolean dissolved) {}

    /** @param match null where none stands */
    record StandingRow(UUID participant, UUID match, Boolean answered) {}

    Optional<ProgrammeId> programmeOf(RoundId round) {
        return rows(UUID.class, "select programme from round where id = :round")
                .setParameter("round", round.value())
                .getResultStream()
                .findFirst()
                .map(ProgrammeId::new);
    }

    List<ResultRow> results(RoundId round, PageRequest page) {
        return rows(ResultRow.class, """
                        select match, outcome, dissolved from match_result
                        where round = :round and (cast(:after as uuid) is null or match > :after)
                        order by match limit :limit""")
                .setParameter("round", round.value())
                .setParameter("after", page.after().orElse(null), UUID.class)
                .setParameter("limit", page.limit() + 1)
                .getResultList();
    }

    /** The newest first: ids sort by time. */
    List<MineRow> mine(ParticipantId participant, PageRequest page) {
        return rows(MineRow.class, MINE + """
                          and (cast(:after as uuid) is null or seat.match < :after)
                        order by seat.match desc limit :limit""")
                .setParameter("participant", participant.value())
                .setParameter("after", page.after().orElse(null), UUID.class)
                .setParameter("limit", page.limit() + 1)
                .getResultList();
    }

    /** That one, or none. */
    List<MineRow> mine(ParticipantId participant, MatchId match) {
        return rows(MineRow.class, MINE + " and seat.match = :match")
                .setParameter("participant", participant.value())
                .setParameter("match", match.value())
                .getResultList();
    }

    List<SeatRow> seats(Collection<UUID> matches) {
        return rows(SeatRow.class, """
                        select match, participant, place, writes_first from seat
                        where match in (:matches) order by match, participant""")
                .setParameter("matches", nobodyIfEmpty(matches))
                .getResultList();
    }

    List<AnswerRow> answers(Collection<UUID> matches) {
        return rows(AnswerRow.class, """
                        select match, participant, met, reason, cast(rating as integer), comment, answered_at
                        from outcome where match in (:matches) order by match, answered_at""")
                .setParameter("matches", nobodyIfEmpty(matches))
                .getResultList();
    }

    Optional<String> reason(MatchId match, ParticipantId participant) {
        return rows(AnswerRow.class, """
                        select match, participant, met, reason, cast(rating as integer), comment, answered_at
                        from outcome where match = :match and participant = :participant""")
                .setParameter("match", match.value())
                .setParameter("participant", participant.value())
                .getResultStream()
                .findFirst()
                .map(AnswerRow::reason);
    }

    Optional<ProgrammeId> programmeOf(MatchId match, ParticipantId participant) {
        return mine(participant, match).stream().findFirst().map(it -> new ProgrammeId(it.programme()));
    }

    List<UndeliveredRow> undelivered(Collection<UUID> matches) {
        return rows(
                        UndeliveredRow.class,
                        "select match, participant from undelivered_introduction where match in (:matches) order by match, participant")
                .setParameter("matches", nobodyIfEmpty(matches))
                .getResultList();
    }

    /** No repair can open this match before the transaction at hand ends, nor did one begin that has not ended. */
    void holdRoundOf(MatchId match) {
        rows(UUID.class, "select id from round where id = (select round from match where id = :match) for share")
                .setParameter("match", match.value())
                .getResultList();
    }

    /** Empty while the round waits: nobody knows of the match yet. */
    Optional<RoundId> roundOf(MatchId match, ParticipantId participant) {
        return rows(UUID.class, """
                        select seat.round from seat join round on round.id = seat.round
                        where seat.match = :match and seat.participant = :participant and round.state = 'DRAWN'""")
                .setParameter("match", match.value())
                .setParameter("participant", participant.value())
                .getResultStream()
                .findFirst()
                .map(RoundId::new);
    }

    List<StandingRow> standing(RoundId round) {
        return rows(StandingRow.class, """
                        select seat.participant, match.id, exists (select from outcome where outcome.match = match.id)
                        from seat left join match on match.id = seat.match and match.dissolved_by is null
                        where seat.round = :round order by match.id, seat.participant""").setParameter("round", round.value()).getResultList();
    }

    void nameFirstToWrite(Map<MatchId, ParticipantId> named) {
        getSession()
                .createNativeMutationQuery("""
                        update seat set writes_first = true from unnest(:matches, :people) as it (match, participant)
                        where seat.match = it.match and seat.participant = it.participant""")
                .setParameter(
                        "matches", named.keySet().stream().map(MatchId::value).toArray(UUID[]::new))
                .setParameter(
                        "people",
                        named.values().stream().map(ParticipantId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    void dissolve(Collection<UUID> ids, RepairId repair) {
        getSession()
                .createNativeMutationQuery("update match set dissolved_by = :repair where id in (:ids)")
                .setParameter("repair", repair.value())
                .setParameter("ids", nobodyIfEmpty(ids))
                .executeUpdate();
    }

    void make(MatchId match, RoundId round, RepairId repair) {
        getSession()
                .createNativeMutationQuery("insert into match (id, round, made_by) values (:match, :round, :repair)")
                .setParameter("match", match.value())
                .setParameter("round", round.value())
                .setParameter("repair", repair.value())
                .executeUpdate();
    }

    /** One more seat for who has one already; people keep the place that the round's proof knows them by. */
    void seat(Attendee person, MatchId match, RoundId round) {
        getSession()
                .createNativeMutationQuery("""
                        insert into seat (round, participant, turn, match, organisation, organisation_name, sector, place, cadence)
                        select :round, :participant, coalesce(max(turn), 0) + 1, :match, cast(:organisation as uuid),
                               cast(:organisationName as text), cast(:sector as text), max(place), cast(:cadence as smallint)
                        from seat where round = :round and participant = :participant""")
                .setParameter("round", round.value())
                .setParameter("participant", person.id().value())
                .setParameter("match", match.value())
                .setParameter("organisation", person.organisation(), UUID.class)
                .setParameter("organisationName", person.organisationName(), String.class)
                .setParameter("sector", person.sector(), String.class)
                .setParameter("cadence", person.cadence(), Integer.class)
                .executeUpdate();
    }

    /** The first answer or a changed mind, in one statement: two clicks at once must not trip over each other. */
    void answer(MatchId match, ParticipantId participant, OutcomeRequest said, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into outcome (match, participant, met, reason, rating, comment, answered_at, met_since)
                        values (:match, :participant, :met, :reason, :rating, :comment, :now, case when :met then cast(:now as timestamptz) end)
                        on conflict (match, participant) do update set met = excluded.met, reason = excluded.reason,
                            rating = excluded.rating, comment = excluded.comment, answered_at = excluded.answered_at,
                            met_since = case when excluded.met then coalesce(outcome.met_since, excluded.met_since) end""")
                .setParameter("match", match.value())
                .setParameter("participant", participant.value())
                .setParameter("met", said.met())
                .setParameter(
                        "reason", said.reason() == null ? null : said.reason().word())
                .setParameter(
                        "rating", said.rating() == null ? null : said.rating().shortValue())
                .setParameter("comment", said.comment())
                .setParameter("now", now)
                .executeUpdate();
    }

    MatchOutcome outcome(MatchId match) {
        return MatchOutcome.of(rows(String.class, "select outcome from match_result where match = :match")
                .setParameter("match", match.value())
                .getSingleResult());
    }

    /** Of a round that nobody has heard of. */
    void forget(RoundId round) {
        for (var table : List.of("seat", "match")) {
            getSession()
                    .createNativeMutationQuery("delete from " + table + " where round = :round")
                    .setParameter("round", round.value())
                    .executeUpdate();
        }
    }

    List<Seat> seats(RoundId round) {
        return getEntityManager()
                .createQuery("from Seat where id.round = ?1 and match is not null", Seat.class)
                .setParameter(1, round.value())
                .getResultList();
    }

    void add(Seat seat) {
        getEntityManager().persist(seat);
    }

    private <T> org.hibernate.query.NativeQuery<T> rows(Class<T> row, String sql) {
        return getSession().createNativeQuery(sql, row);
    }

    /** SQL has no empty list. */
    private static Collection<UUID> nobodyIfEmpty(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
    }
}
