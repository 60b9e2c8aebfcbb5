package org.unmentoring.matching.schedule;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unmentoring.matching.draw.LookAhead;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.ids.ProgrammeId;

/** When a programme's rounds are drawn, how long people have to meet, and by which rules. */
@Entity
class Schedule {

    static final Span EVERY_MONTH = Span.parse("P1M");
    static final Span TWO_WEEKS = Span.parse("P14D");
    static final Span TWO_DAYS = Span.parse("P2D");
    static final Span A_WEEK = Span.parse("P7D");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    @Convert(converter = SpanText.class)
    private Span cadence = EVERY_MONTH;

    @Column(name = "next_draw_at")
    private Instant nextDrawAt;

    @Column(name = "counted_from")
    private Instant countedFrom;

    @Convert(converter = SpanText.class)
    @Column(name = "time_to_meet")
    private Span timeToMeet = TWO_WEEKS;

    @Convert(converter = SpanText.class)
    @Column(name = "nudge_after")
    private Span nudgeAfter;

    @Convert(converter = SpanText.class)
    @Column(name = "late_joiners_until")
    private Span lateJoinersUntil = A_WEEK;

    @Column(name = "ask_after_silent")
    private int askAfterSilent = 2;

    @Column(name = "wait_for_silent")
    private int waitForSilent = 2;

    @Enumerated(EnumType.STRING)
    private Approval approval = Approval.BY_ITSELF;

    @Convert(converter = SpanText.class)
    @Column(name = "approve_within")
    private Span approveWithin = TWO_DAYS;

    @Enumerated(EnumType.STRING)
    @Column(name = "odd_one")
    private OddOne oddOne = Rules.USUAL.oddOne();

    @Column(name = "avoid_same_organisation")
    private boolean avoidSameOrganisation = Rules.USUAL.avoidSameOrganisation();

    @Column(name = "organisation_first")
    private boolean organisationFirst = Rules.USUAL.organisationFirst();

    @Column(name = "like_sector")
    private int likeSector = Rules.USUAL.sector();

    @Column(name = "like_region")
    private int likeRegion = Rules.USUAL.region();

    @Column(name = "like_acquaintances")
    private int likeAcquaintances = Rules.USUAL.acquaintances();

    @Column(name = "group_of")
    private int groupOf = Rules.USUAL.groupOf();

    @Enumerated(EnumType.STRING)
    @Column(name = "look_ahead")
    private LookAhead lookAhead = Rules.USUAL.lookAhead();

    // 0 is the version of the usual schedule that a programme has before anybody chose one.
    @Version
    private long version = 1;

    protected Schedule() {}

    /** The usual one: monthly, by hand until a first date is chosen. */
    Schedule(ProgrammeId programme) {
        this.programme = programme;
    }

    void change(ScheduleRequest asked) {
        cadence = asked.cadence();
        // As PostgreSQL keeps it, or the due date would not be recognised again.
        nextDrawAt = asked.nextDrawAt() == null ? null : asked.nextDrawAt().truncatedTo(ChronoUnit.MICROS);
        countedFrom = nextDrawAt;
        timeToMeet = asked.timeToMeet();
        nudgeAfter = asked.nudgeAfter();
        if (asked.lateJoinersUntil() != null) {
            lateJoinersUntil = asked.lateJoinersUntil();
        }
        if (asked.approval() != null) {
            approval = Approval.of(asked.approval());
        }
        if (asked.approveWithin() != null) {
            approveWithin = asked.approveWithin();
        }
        if (asked.silence() != null) {
            askAfterSilent = asked.silence().askAfter();
            waitForSilent = asked.silence().waitRounds();
        }
        if (asked.rules() != null) {
            choose(asked.rules().rules());
        }
    }

    private void choose(Rules rules) {
        oddOne = rules.oddOne();
        avoidSameOrganisation = rules.avoidSameOrganisation();
        organisationFirst = rules.organisationFirst();
        likeSector = rules.sector();
        likeRegion = rules.region();
        likeAcquaintances = rules.acquaintances();
        groupOf = rules.groupOf();
        lookAhead = rules.lookAhead();
    }

    private Rules rules() {
        return new Rules(
                oddOne,
                avoidSameOrganisation,
                organisationFirst,
                likeSector,
                likeRegion,
                likeAcquaintances,
                groupOf,
                lookAhead);
    }

    Optional<DueDraw> due() {
        return Optional.ofNullable(nextDrawAt).map(date -> new DueDraw(programme, date));
    }

    boolean isDueAt(Instant date) {
        return date.equals(nextDrawAt);
    }

    void moveOn(Instant now, ZoneId zone) {
        nextDrawAt = new DrawDates(countedFrom, cadence, zone).firstAfter(now);
    }

    void age(Duration by) {
        if (nextDrawAt != null) {
            nextDrawAt = nextDrawAt.minus(by);
            countedFrom = countedFrom.minus(by);
        }
    }

    Plan plan() {
        return new Plan(rules(), timeToMeet, nudgeAfterOrUsual(), lateJoinersUntil, nextDrawAt, waits(), silence());
    }

    private Span waits() {
        return approval == Approval.WAIT ? approveWithin : null;
    }

    private SilenceRule silence() {
        return new SilenceRule(askAfterSilent, waitForSilent);
    }

    long version() {
        return version;
    }

    ScheduleView view(String commitment, boolean stored) {
        return new ScheduleView(
                programme,
                cadence,
                nextDrawAt,
                timeToMeet,
                nudgeAfterOrUsual(),
                lateJoinersUntil,
                approval.word(),
                approveWithin,
                ScheduleView.Silence.of(silence()),
                ScheduleView.RulesView.of(rules()),
                commitment,
                stored ? version : 0);
    }

    NextRound next() {
        return new NextRound(programme, cadence, nextDrawAt, timeToMeet);
    }

    private Span nudgeAfterOrUsual() {
        return nudgeAfter == null ? timeToMeet : nudgeAfter;
    }
}
