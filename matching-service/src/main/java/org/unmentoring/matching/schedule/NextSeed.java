package org.unmentoring.matching.schedule;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.ids.ProgrammeId;

/** The seed of a programme's next draw, committed to by its hash before anybody knows what it will give. */
@Entity
@Table(name = "next_seed")
class NextSeed {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    private String seed;
    private String commitment;

    @Column(name = "committed_at")
    private Instant committedAt;

    protected NextSeed() {}

    /** Gives the seed away and commits to the one after it. */
    Seed reveal(String following, Instant now) {
        var revealed = new Seed(seed, commitment, committedAt);
        seed = following;
        commitment = Sha256.hex(following);
        committedAt = now;
        return revealed;
    }

    String commitment() {
        return commitment;
    }
}
