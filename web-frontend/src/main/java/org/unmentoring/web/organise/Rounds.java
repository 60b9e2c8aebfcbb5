package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unmentoring.web.matching.Match;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.RoundId;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.Person;

/** One round: matching-service knows ids and outcomes, participants-service the names. */
@ApplicationScoped
class Rounds {
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Rounds(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance one(ProgrammeId id, RoundId roundId, String cursor) {
        var round = matching.round(roundId);
        var matches = matching.matches(roundId, cursor);
        var people = participants.everybody(id);
        var reasons = matching.reasonWords(id, page.lang());
        return OrganisePages.round(
                Organised.at("rounds", participants.programme(id)),
                round,
                round.isWaiting() ? matching.explanation(roundId, page.lang()) : List.of(),
                matches.items().stream()
                        .filter(it -> !round.isWaiting() || !it.dissolved())
                        .map(match -> named(match, people, reasons))
                        .toList(),
                matches.next());
    }

    private RoundMatch named(Match match, Map<ParticipantId, Person> people, Map<String, String> reasons) {
        return new RoundMatch(
                match.id(),
                match.participants().stream().map(id -> name(id, people)).toList(),
                match.dissolved(),
                match.notIntroduced() == null
                        ? List.of()
                        : match.notIntroduced().stream()
                                .map(id -> name(id, people))
                                .toList(),
                OutcomeWord.read(match.outcome()),
                match.outcomes().stream()
                        .map(said -> new RoundMatch.Answer(
                                name(said.participant(), people), said.met(), reasons.get(said.reason())))
                        .toList());
    }

    private String name(ParticipantId id, Map<ParticipantId, Person> people) {
        return Optional.ofNullable(people.get(id)).map(Person::name).orElseGet(() -> page.words(OrganiseWords.class)
                .unknownPerson());
    }
}
