package org.unmentoring.matching.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

/** One draw of a programme and the time its matches have to meet; or a round that was held before there was this suite. */
@Entity
class Round {

    enum Origin {
        DRAWN,
        IMPORTED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    private int number;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "meet_by")
    private Instant meetBy;

    private int participants;
    private int matches;
    private int trios;

    @Column(name = "left_out")
    private int leftOut;

    @Column(name = "repeats_of_met")
    private Integer repeatsOfMet;

    @Column(name = "repeats_of_introduced")
    private Integer repeatsOfIntroduced;

    @Column(name = "same_organisation")
    private Integer sameOrganisation;

    protected Round() {}

    static Round drawn(ProgrammeId programme, int number, Instant drawnAt, Instant meetBy, Drawn drawn) {
        var round = new Round();
        round.id = RoundId.next();
        round.programme = programme;
        round.number = number;
        round.origin = Origin.DRAWN;
        round.drawnAt = drawnAt;
        round.meetBy = meetBy;
        round.leftOut = drawn.leftOut().size();
        round.matches = drawn.matches().size();
        round.trios = drawn.trios();
        round.participants = round.leftOut + 2 * round.matches + round.trios;
        round.repeatsOfMet = drawn.objective().repeatsOfMet();
        round.repeatsOfIntroduced = drawn.objective().repeatsOfIntroduced();
        round.sameOrganisation = drawn.objective().sameOrganisation();
        return round;
    }

    static Round imported(ProgrammeId programme, int number, Instant drawnAt, Instant now) {
        var round = new Round();
        round.id = RoundId.madeAt(drawnAt == null ? now : drawnAt);
        round.programme = programme;
        round.number = number;
        round.origin = Origin.IMPORTED;
        round.drawnAt = drawnAt;
        return round;
    }

    void counted(int participants, int matches, int trios) {
        this.participants = participants;
        this.matches = matches;
        this.trios = trios;
    }

    RoundId id() {
        return id;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    Instant meetBy() {
        return meetBy;
    }

    ProgrammeId programme() {
        return programme;
    }

    int number() {
        return number;
    }

    EarlierRound earlier() {
        return new EarlierRound(id, number, drawnAt, origin == Origin.IMPORTED);
    }

    RoundView view(Instant now) {
        boolean open = meetBy != null && now.isBefore(meetBy);
        return view(open ? RoundView.Status.DRAWN : RoundView.Status.CLOSED, id, null, null);
    }

    RoundView dryRun(String seed, List<List<ParticipantId>> pairs) {
        return view(RoundView.Status.DRY_RUN, null, seed, pairs);
    }

    private RoundView view(RoundView.Status status, RoundId id, String seed, List<List<ParticipantId>> pairs) {
        return new RoundView(
                id,
                number,
                status,
                origin == Origin.IMPORTED,
                programme,
                drawnAt,
                meetBy,
                participants,
                matches,
                trios,
                leftOut,
                repeatsOfMet,
                repeatsOfIntroduced,
                sameOrganisation,
                seed,
                pairs);
    }
}
