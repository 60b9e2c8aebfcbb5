package org.unmentoring.matching.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.unmentoring.matching.draw.Draw;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.schedule.Seed;

/** All that is needed to draw a round again and to check what was said of it. */
@Entity
class Proof {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "round"))
    private RoundId round;

    private String seed;
    private String commitment;

    @Column(name = "committed_at")
    private Instant committedAt;

    private String input;

    @Column(name = "input_digest")
    private String inputDigest;

    private String algorithm;

    @Column(name = "algorithm_version")
    private int algorithmVersion;

    private String method;
    private String bound;

    @Column(name = "least_left_out")
    private int leastLeftOut;

    @Column(name = "least_repeats_of_met")
    private int leastRepeatsOfMet;

    @Column(name = "least_repeats_of_introduced")
    private int leastRepeatsOfIntroduced;

    @Column(name = "least_same_organisation")
    private int leastSameOrganisation;

    protected Proof() {}

    Proof(RoundId round, Seed seed, DrawInput input, Draw draw, Drawn drawn) {
        this.round = round;
        this.seed = seed.text();
        this.commitment = seed.commitment();
        this.committedAt = seed.committedAt();
        this.input = input.canonical();
        this.inputDigest = input.digest();
        this.algorithm = draw.algorithm();
        this.algorithmVersion = draw.version();
        this.method = drawn.method();
        this.bound = drawn.bound();
        this.leastLeftOut = drawn.lowerBound().leftOut();
        this.leastRepeatsOfMet = drawn.lowerBound().repeatsOfMet();
        this.leastRepeatsOfIntroduced = drawn.lowerBound().repeatsOfIntroduced();
        this.leastSameOrganisation = drawn.lowerBound().sameOrganisation();
    }

    ProofView view(RoundView round) {
        var cost = new Objective(
                round.leftOut(), round.repeatsOfMet(), round.repeatsOfIntroduced(), round.sameOrganisation());
        var least = new Objective(leastLeftOut, leastRepeatsOfMet, leastRepeatsOfIntroduced, leastSameOrganisation);
        return new ProofView(
                this.round,
                round.programme(),
                round.number(),
                new ProofView.Algorithm(algorithm, algorithmVersion, method),
                seed,
                commitment,
                committedAt,
                round.drawnAt(),
                inputDigest,
                cost,
                least,
                bound,
                cost.equals(least),
                input);
    }
}
