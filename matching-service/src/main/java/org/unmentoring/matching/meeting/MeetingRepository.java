package org.unmentoring.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, MatchId> {

    record MatchRow(UUID programme, Instant meetBy, Boolean dissolved) {}

    Optional<Scene> scene(MatchId match) {
        return getSession()
                .createNativeQuery("""
                        select round.programme, round.meet_by, match.dissolved_by is not null
                        from match join round on round.id = match.round where match.id = :match and round.state = 'DRAWN'""", MatchRow.class)
                .setParameter("match", match.value())
                .getResultStream()
                .findFirst()
                .map(it ->
                        new Scene(match, new ProgrammeId(it.programme()), it.meetBy(), it.dissolved(), people(match)));
    }

    /** No repair can dissolve this match before the transaction at hand ends, nor did one begin that has not ended. */
    void holdRoundOf(MatchId match) {
        OneColumn.select(
                        getSession(),
                        "select id from round where id = (select round from match where id = :match) for share",
                        UUID.class)
                .setParameter("match", match.value())
                .getResultList();
    }

    private List<ParticipantId> people(MatchId match) {
        return OneColumn.select(
                        getSession(),
                        "select participant from seat where match = :match order by participant",
                        UUID.class)
                .setParameter("match", match.value())
                .getResultStream()
                .map(ParticipantId::new)
                .toList();
    }

    /** Held until the transaction ends; two people may press at once. */
    Meeting hold(MatchId match) {
        getSession()
                .createNativeMutationQuery(
                        "insert into meeting (match, version) values (:match, 0) on conflict do nothing")
                .setParameter("match", match.value())
                .executeUpdate();
        return find(match).orElseThrow();
    }

    Optional<Meeting> find(MatchId match) {
        return findByIdOptional(match, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Meeting> withPlacesOfMatchesUntil(Instant time) {
        return list(
                "(place is not null or offeredPlace is not null) and match.value in"
                        + " (select m.id.value from Match m join Round r on r.id.value = m.round.value where r.meetBy < ?1)",
                time);
    }
}
