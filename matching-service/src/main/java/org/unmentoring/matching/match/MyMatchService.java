package org.unmentoring.matching.match;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.MatchRepository.AnswerRow;
import org.unmentoring.matching.match.MatchRepository.MineRow;
import org.unmentoring.matching.match.MatchRepository.SeatRow;
import org.unmentoring.matching.match.MyMatches.Mine;
import org.unmentoring.matching.match.MyMatches.Partner;
import org.unmentoring.matching.participants.Contact;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.reasonlist.ReasonKey;

/** Reads a participant's matches first, and asks for their partners' names after that transaction has ended. */
@ApplicationScoped
class MyMatchService {

    private record Read(List<MineRow> rows, Map<UUID, List<SeatRow>> seats, Map<UUID, AnswerRow> answers) {}

    private record Names(Map<ProgrammeId, String> programmes, Map<ParticipantId, Contact> people, boolean complete) {}

    private final MatchRepository matches;
    private final MatchService service;
    private final Participants participants;

    MyMatchService(MatchRepository matches, MatchService service, Participants participants) {
        this.matches = matches;
        this.service = service;
        this.participants = participants;
    }

    MyMatches of(ParticipantId me, PageRequest asked) {
        var read = QuarkusTransaction.requiringNew().call(() -> read(me, matches.mine(me, asked)));
        var page = Page.of(read.rows(), asked, MineRow::match);
        var names = names(me, read);
        return new MyMatches(
                page.items().stream().map(it -> mine(it, me, read, names)).toList(), page.next(), names.complete());
    }

    Mine one(MatchId match, ParticipantId me) {
        var read = QuarkusTransaction.requiringNew().call(() -> read(me, matches.mine(me, match)));
        if (read.rows().isEmpty()) throw Problem.notFound();
        return mine(read.rows().get(0), me, read, names(me, read));
    }

    private Read read(ParticipantId me, List<MineRow> rows) {
        var ids = rows.stream().map(MineRow::match).toList();
        var mine = matches.answers(ids).stream()
                .filter(it -> it.participant().equals(me.value()))
                .collect(Collectors.toMap(AnswerRow::match, it -> it));
        return new Read(rows, service.seats(ids), mine);
    }

    private Names names(ParticipantId me, Read read) {
        var partners = read.seats().values().stream()
                .flatMap(List::stream)
                .map(it -> new ParticipantId(it.participant()))
                .filter(it -> !it.equals(me))
                .collect(Collectors.toSet());
        var programmes =
                read.rows().stream().map(it -> new ProgrammeId(it.programme())).collect(Collectors.toSet());
        return names(programmes, partners);
    }

    private Names names(Set<ProgrammeId> programmes, Set<ParticipantId> partners) {
        Map<ProgrammeId, String> named = new HashMap<>();
        try {
            programmes.forEach(it -> named.put(it, participants.programme(it).name()));
            return new Names(named, participants.contactsOfMatch(partners), true);
        } catch (Problem away) {
            return new Names(named, Map.of(), false);
        }
    }

    private static Mine mine(MineRow row, ParticipantId me, Read read, Names names) {
        var programme = new ProgrammeId(row.programme());
        var seats = read.seats().get(row.match()).stream()
                .collect(Collectors.partitioningBy(it -> it.participant().equals(me.value())));
        return new Mine(
                new MatchId(row.match()),
                new MyMatches.InProgramme(programme, names.programmes().get(programme)),
                new MyMatches.InRound(new RoundId(row.round()), row.number()),
                row.drawnAt(),
                row.meetBy(),
                seats.get(true).get(0).place(),
                seats.get(false).stream().map(it -> partner(it, names)).toList(),
                MatchService.firstToWrite(read.seats().get(row.match())),
                MatchOutcome.of(row.outcome()),
                row.dissolved(),
                answer(read.answers().get(row.match())));
    }

    private static Partner partner(SeatRow seat, Names names) {
        var id = new ParticipantId(seat.participant());
        var contact = names.people().get(id);
        return contact == null
                ? new Partner(id, seat.place(), null, null, null, null, null)
                : new Partner(
                        id,
                        seat.place(),
                        contact.name(),
                        contact.email(),
                        contact.organisation(),
                        contact.jobTitle(),
                        contact.interests());
    }

    private static MyMatches.MyOutcome answer(AnswerRow it) {
        return it == null
                ? null
                : new MyMatches.MyOutcome(
                        it.met(), ReasonKey.of(it.reason()), it.rating(), it.comment(), it.answeredAt());
    }
}
