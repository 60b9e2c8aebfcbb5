package org.unmentoring.matching.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.pool.Prepared;

/** Proofs are opened with their draw, and completed or forgotten with it. */
@ApplicationScoped
@Transactional
public class Proofs {

    private final ProofRepository proofs;
    private final ObjectMapper mapper;

    Proofs(ProofRepository proofs, ObjectMapper mapper) {
        this.proofs = proofs;
        this.mapper = mapper;
    }

    @Transactional(TxType.MANDATORY)
    public void open(RoundId round, String seed, Prepared prepared, ZoneId zone) {
        proofs.persist(new Proof(round, seed, prepared, zone));
    }

    /** @throws IllegalArgumentException when what was kept is not what was promised, or is of another version */
    @Transactional(TxType.MANDATORY)
    public Opened opened(RoundId round) {
        var opened = proofs.get(round).opened();
        if (!opened.input().digest().equals(proofs.about(round).inputDigest())) {
            throw new IllegalArgumentException("the input is not the one whose digest was published");
        }
        return opened;
    }

    @Transactional(TxType.MANDATORY)
    public void complete(RoundId round, Drawn drawn, Rules rules) {
        proofs.get(round).complete(drawn, rules);
    }

    @Transactional(TxType.MANDATORY)
    public void abandon(RoundId round) {
        proofs.get(round).forgetWho();
    }

    /** Empty where no proof tells who was drawn and from what: an imported round, or one of an early version. */
    public Optional<Told> told(RoundId round) {
        return proofs.findByIdOptional(round).flatMap(Proof::told);
    }

    /** Who has place 0, 1, 2, ... */
    public List<ParticipantId> byPlace(RoundId round) {
        return proofs.byPlace(round);
    }

    ProgrammeId programmeOf(RoundId round) {
        return new ProgrammeId(proofs.about(round).programme());
    }

    /** @throws Problem 409 while the draw is under way: its seed is still to be told */
    ProofDocument of(RoundId round) {
        var about = proofs.about(round);
        if (about.isUnderWay()) {
            throw Problem.of(409, "draw-under-way", "This round is being drawn. Its proof is there when it is done.");
        }
        return new ProofDocument(about, proofs.get(round), mapper);
    }

    ProofView.People people(RoundId round) {
        return new ProofView.People(round, proofs.get(round).salt(), byPlace(round));
    }
}
