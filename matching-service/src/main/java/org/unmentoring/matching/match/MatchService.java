package org.unmentoring.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.events.Events;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.MatchRepository.AnswerRow;
import org.unmentoring.matching.match.MatchRepository.ResultRow;
import org.unmentoring.matching.match.MatchRepository.SeatRow;
import org.unmentoring.matching.match.MatchRepository.UndeliveredRow;
import org.unmentoring.matching.notifications.Introductions;
import org.unmentoring.matching.reasonlist.ReasonKey;
import org.unmentoring.matching.reasonlist.ReasonLists;

@ApplicationScoped
class MatchService {

    private final MatchRepository matches;
    private final ReasonLists reasons;
    private final Introductions introductions;
    private final Event<Answered> answered;
    private final Events events;
    private final InstantSource clock;

    MatchService(
            MatchRepository matches,
            ReasonLists reasons,
            Introductions introductions,
            Event<Answered> answered,
            Events events,
            InstantSource clock) {
        this.matches = matches;
        this.reasons = reasons;
        this.introductions = introductions;
        this.answered = answered;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    OutcomeView answer(MatchId match, ParticipantId participant, OutcomeRequest said) {
        said.mustAgreeWithItself();
        var programme = matches.programmeOf(match, participant).orElseThrow(Problem::notFound);
        matches.holdRoundOf(match);
        var before = matches.reason(match, participant).map(ReasonKey::of).orElse(null);
        reasons.mustBeOffered(programme, said.reason(), before);
        var now = clock.instant();
        matches.answer(match, participant, said, now);
        introductions.stopNudging(match, participant);
        answered.fire(new Answered(match, participant, said.met()));
        events.answered(match, said.met());
        return new OutcomeView(
                match,
                participant,
                said.met(),
                said.reason(),
                said.rating(),
                said.comment(),
                now,
                matches.outcome(match));
    }

    /** What this person can choose from, if it did not happen; also what they said before, where it is retired meanwhile. */
    @Transactional
    OfferedReasons reasonsOffered(MatchId match, ParticipantId participant) {
        var programme = matches.programmeOf(match, participant).orElseThrow(Problem::notFound);
        var before = matches.reason(match, participant).orElse("");
        return new OfferedReasons(reasons.all(programme).stream()
                .filter(it -> !it.retired() || it.key().word().equals(before))
                .toList());
    }

    @Transactional
    ProgrammeId programmeOf(RoundId round) {
        return matches.programmeOf(round).orElseThrow(Problem::notFound);
    }

    @Transactional
    Page<MatchView> of(RoundId round, PageRequest asked) {
        var page = Page.of(matches.results(round, asked), asked, ResultRow::match);
        var ids = page.items().stream().map(ResultRow::match).toList();
        var seats = seats(ids);
        var answers = matches.answers(ids).stream().collect(Collectors.groupingBy(AnswerRow::match));
        var undelivered = matches.undelivered(ids).stream()
                .collect(Collectors.groupingBy(
                        UndeliveredRow::match,
                        Collectors.mapping(row -> new ParticipantId(row.participant()), Collectors.toList())));
        return page.map(it -> new MatchView(
                new MatchId(it.match()),
                seats.get(it.match()).stream()
                        .map(seat -> new ParticipantId(seat.participant()))
                        .toList(),
                firstToWrite(seats.get(it.match())),
                MatchOutcome.of(it.outcome()),
                it.dissolved(),
                undelivered.getOrDefault(it.match(), List.of()),
                answers.getOrDefault(it.match(), List.of()).stream()
                        .map(MatchService::answer)
                        .toList()));
    }

    Map<UUID, List<SeatRow>> seats(List<UUID> ids) {
        return matches.seats(ids).stream().collect(Collectors.groupingBy(SeatRow::match));
    }

    /** @return null where nobody is named */
    static ParticipantId firstToWrite(List<SeatRow> seats) {
        return seats.stream()
                .filter(SeatRow::writesFirst)
                .map(it -> new ParticipantId(it.participant()))
                .findFirst()
                .orElse(null);
    }

    private static MatchView.Answer answer(AnswerRow it) {
        return new MatchView.Answer(
                new ParticipantId(it.participant()), it.met(), ReasonKey.of(it.reason()), it.answeredAt());
    }
}
