package org.unmentoring.matching.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Rules;
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

    enum State {
        DRAWING,
        HELD,
        DRAWN,
        ABANDONED
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

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String commitment;

    @Column(name = "committed_at")
    private Instant committedAt;

    @Column(name = "input_digest")
    private String inputDigest;

    @Column(name = "group_of")
    private int groupOf = Rules.USUAL.groupOf();

    @Enumerated(EnumType.STRING)
    @Column(name = "abandoned_because")
    private Because abandonedBecause;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "meet_by")
    private Instant meetBy;

    @Column(name = "approve_by")
    private Instant approveBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "time_zone")
    private String timeZone;

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

    static Round opened(ProgrammeId programme, int number, NewDraw draw) {
        var round = new Round();
        round.id = RoundId.next();
        round.programme = programme;
        round.number = number;
        round.origin = Origin.DRAWN;
        round.state = State.DRAWING;
        round.openedAt = draw.openedAt();
        round.commitment = draw.commitment();
        round.committedAt = draw.committedAt();
        round.inputDigest = draw.inputDigest();
        round.groupOf = draw.groupOf();
        round.participants = draw.participants();
        return round;
    }

    Round drawn(Drawn drawn, Instant drawnAt, Instant meetBy) {
        state = State.DRAWN;
        this.drawnAt = drawnAt;
        this.meetBy = meetBy;
        leftOut = drawn.leftOut().length;
        matches = drawn.matches().size();
        trios = (int) drawn.matches().stream().filter(it -> it.length == 3).count();
        repeatsOfMet = Math.toIntExact(drawn.objective().repeatsOfMet());
        repeatsOfIntroduced = Math.toIntExact(drawn.objective().repeatsOfIntroduced());
        sameOrganisation = Math.toIntExact(drawn.objective().sameOrganisation());
        return this;
    }

    /** Nobody is put in touch before it is approved, or the time for that is over. */
    void hold(Instant approveBy, ZoneId zone) {
        state = State.HELD;
        meetBy = null;
        this.approveBy = approveBy;
        timeZone = zone.getId();
    }

    void approve(Instant now, Instant meetBy) {
        state = State.DRAWN;
        approvedAt = now;
        this.meetBy = meetBy;
        timeZone = null;
    }

    boolean isHeld() {
        return state == State.HELD;
    }

    Optional<HeldRound> held() {
        return isHeld()
                ? Optional.of(new HeldRound(id, programme, number, drawnAt, approveBy, ZoneId.of(timeZone)))
                : Optional.empty();
    }

    void abandon(Because why) {
        state = State.ABANDONED;
        abandonedBecause = why;
        timeZone = null;
    }

    static Round imported(ProgrammeId programme, int number, Instant drawnAt, Instant now) {
        var round = new Round();
        round.id = RoundId.madeAt(drawnAt == null ? now : drawnAt);
        round.programme = programme;
        round.number = number;
        round.origin = Origin.IMPORTED;
        round.state = State.DRAWN;
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

    ProgrammeId programme() {
        return programme;
    }

    int number() {
        return number;
    }

    boolean isBeingDrawn() {
        return state == State.DRAWING;
    }

    void mustRun(Instant now) {
        if (state == State.HELD) {
            throw Problem.of(409, "round-waits", "This round waits to be approved. Its people know nothing of it yet.");
        }
        if (state == State.DRAWING) {
            throw Problem.of(409, "draw-under-way", "This round is being drawn. Please try again in a minute.");
        }
        if (state == State.ABANDONED || origin == Origin.IMPORTED || !now.isBefore(meetBy)) {
            throw Problem.of(409, "round-not-running", "This round is over, or was not drawn here: it stays as it is.");
        }
    }

    EarlierRound earlier() {
        return new EarlierRound(id, number, drawnAt, origin == Origin.IMPORTED);
    }

    RoundView view(Instant now) {
        return view(
                switch (state) {
                    case DRAWING -> RoundView.Status.DRAWING;
                    case HELD -> RoundView.Status.HELD;
                    case ABANDONED -> RoundView.Status.ABANDONED;
                    case DRAWN ->
                        meetBy != null && now.isBefore(meetBy) ? RoundView.Status.DRAWN : RoundView.Status.CLOSED;
                },
                id,
                null,
                null);
    }

    /** As it was told to who drew it, however often they ask. */
    RoundView answer() {
        return view(state == State.DRAWN ? begins() : openedAt);
    }

    private Instant begins() {
        return approvedAt == null ? drawnAt : approvedAt;
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
                openedAt,
                drawnAt,
                approveBy,
                approvedAt,
                meetBy,
                participants,
                matches,
                trios,
                leftOut,
                repeatsOfMet,
                repeatsOfIntroduced,
                sameOrganisation,
                commitment,
                inputDigest,
                abandonedBecause,
                seed,
                pairs);
    }
}
