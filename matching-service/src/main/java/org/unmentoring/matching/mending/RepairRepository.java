package org.unmentoring.matching.mending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.ids.RoundId;

@ApplicationScoped
class RepairRepository implements PanacheRepositoryBase<RoundRepair, RepairId> {

    record DissolvedRow(UUID repair, UUID match) {}

    record HeldRow(UUID match, UUID participant) {}

    record MadeRow(UUID repair, UUID match, UUID participant) {}

    RoundRepair get(RoundId round, RepairId id) {
        return find("round.value = ?1 and id.value = ?2", round.value(), id.value())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    Set<ParticipantId> droppedOut(RoundId round) {
        Set<ParticipantId> gone = new HashSet<>();
        OneColumn.select(
                        getSession(),
                        "select participant from repair where round = :round and participant is not null",
                        UUID.class)
                .setParameter("round", round.value())
                .getResultStream()
                .forEach(it -> gone.add(new ParticipantId(it)));
        return gone;
    }

    Set<MatchId> heldBack(RoundId round) {
        return new HashSet<>(
                held(round).stream().map(it -> new MatchId(it.match())).toList());
    }

    /** Who was not to be put in touch in this round. */
    List<List<ParticipantId>> heldApart(RoundId round) {
        return List.copyOf(held(round).stream()
                .collect(Collectors.groupingBy(
                        HeldRow::match,
                        Collectors.mapping(it -> new ParticipantId(it.participant()), Collectors.toList())))
                .values());
    }

    private List<HeldRow> held(RoundId round) {
        return getSession()
                .createNativeQuery("""
                        select seat.match, seat.participant
                        from repair join seat on seat.match = repair.held_back
                        where repair.round = :round order by seat.match, seat.participant""", HeldRow.class)
                .setParameter("round", round.value())
                .getResultList();
    }

    /** The first to the last. */
    List<RoundRepair> of(RoundId round, PageRequest page) {
        return page.after()
                .map(last -> find("round.value = ?1 and id.value > ?2 order by id.value", round.value(), last))
                .orElseGet(() -> find("round.value = ?1 order by id.value", round.value()))
                .range(0, page.limit())
                .list();
    }

    List<DissolvedRow> dissolved(List<RoundRepair> repairs) {
        return getSession()
                .createNativeQuery(
                        "select dissolved_by, id from match where dissolved_by in (:repairs) order by id",
                        DissolvedRow.class)
                .setParameter("repairs", ids(repairs))
                .getResultList();
    }

    List<MadeRow> made(List<RoundRepair> repairs) {
        return getSession()
                .createNativeQuery("""
                        select match.made_by, match.id, seat.participant
                        from match join seat on seat.match = match.id
                        where match.made_by in (:repairs) order by match.id, seat.participant""", MadeRow.class)
                .setParameter("repairs", ids(repairs))
                .getResultList();
    }

    /** SQL has no empty list. */
    private static List<UUID> ids(List<RoundRepair> repairs) {
        return repairs.isEmpty()
                ? List.of(new UUID(0, 0))
                : repairs.stream().map(it -> it.id().value()).toList();
    }
}
