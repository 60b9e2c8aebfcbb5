package org.unmentoring.matching.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;

@ApplicationScoped
class ProofRepository implements PanacheRepositoryBase<Proof, RoundId> {

    Proof get(RoundId round) {
        return findByIdOptional(round).orElseThrow(Problem::notFound);
    }

    /** What the round itself tells of its draw. */
    ProofDocument.About about(RoundId round) {
        return getSession()
                .createNativeQuery("""
                        select id, programme, number, state, opened_at, drawn_at, abandoned_because, commitment,
                               committed_at, input_digest
                        from round where id = :round and origin = 'DRAWN'""", ProofDocument.About.class)
                .setParameter("round", round.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    List<ParticipantId> byPlace(RoundId round) {
        return OneColumn.select(
                        getSession(),
                        "select participant from seat where round = :round and turn = 1 and place is not null order by place",
                        UUID.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(ParticipantId::new)
                .toList();
    }
}
