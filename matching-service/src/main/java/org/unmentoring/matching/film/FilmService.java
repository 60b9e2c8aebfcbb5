package org.unmentoring.matching.film;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unmentoring.matching.film.FilmRepository.Someone;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.MatchOutcome;
import org.unmentoring.matching.match.MatchesChanged;

/** Shows the film; places in it are taken from where they are kept, never computed while somebody waits. */
@ApplicationScoped
public class FilmService {

    private final FilmRepository film;
    private final PlaceRepository places;

    FilmService(FilmRepository film, PlaceRepository places) {
        this.film = film;
        this.places = places;
    }

    void changed(@Observes MatchesChanged change) {
        places.changed(change.round());
    }

    @Transactional
    public Film of(ProgrammeId programme) {
        var rounds = film.rounds(programme);
        var figures =
                new RoundFigures(film.people(programme), film.pairs(programme, FromRound.FIRST, ThroughRound.ALL));
        return new Film(
                programme,
                state(programme),
                rounds.stream().map(it -> figures.of(it.number(), it.drawnAt())).toList());
    }

    @Transactional
    FilmOfPeople people(ProgrammeId programme, FromRound askedFrom, ThroughRound askedThrough) {
        var from = askedFrom == null ? FromRound.FIRST : askedFrom;
        var through = askedThrough == null ? ThroughRound.ALL : askedThrough;
        var everybody = film.people(programme);
        Map<UUID, Integer> numbers = everybody.stream()
                .filter(Someone::isPlaced)
                .collect(Collectors.toMap(Someone::participant, Someone::number));
        return new FilmOfPeople(
                programme,
                from.number(),
                last(programme, through),
                state(programme),
                everybody.stream()
                        .filter(it -> it.isPlaced() && isIn(it.joined(), from, through))
                        .map(FilmService::person)
                        .toList(),
                film.pairs(programme, from, through).stream()
                        .filter(it -> numbers.containsKey(it.one()) && numbers.containsKey(it.other()))
                        .map(it -> new FilmOfPeople.Edge(
                                numbers.get(it.one()),
                                numbers.get(it.other()),
                                it.round(),
                                MatchOutcome.of(it.outcome())))
                        .toList());
    }

    @Transactional
    public FilmOfOrganisations organisations(ProgrammeId programme) {
        return organisations(programme, null, null);
    }

    @Transactional
    FilmOfOrganisations organisations(ProgrammeId programme, FromRound askedFrom, ThroughRound askedThrough) {
        var from = askedFrom == null ? FromRound.FIRST : askedFrom;
        var through = askedThrough == null ? ThroughRound.ALL : askedThrough;
        var gathered = new Gathered(film.organisations(programme), film.people(programme));
        return new FilmOfOrganisations(
                programme,
                from.number(),
                last(programme, through),
                state(programme),
                gathered.organisations(joined -> isIn(joined, from, through)),
                gathered.edges(film.pairs(programme, from, through)),
                gathered.whole());
    }

    /** Where everybody stands who has a place. */
    @Transactional
    public Map<ParticipantId, Place> places(ProgrammeId programme) {
        var found = new HashMap<ParticipantId, Place>();
        places.placed(programme).people().forEach((id, place) -> found.put(new ParticipantId(id), place));
        return found;
    }

    private Film.State state(ProgrammeId programme) {
        return film.isWaiting(programme) ? Film.State.COMPUTING : Film.State.CURRENT;
    }

    private int last(ProgrammeId programme, ThroughRound through) {
        return film.rounds(programme).stream()
                .mapToInt(FilmRepository.Round::number)
                .filter(it -> it <= through.number())
                .max()
                .orElse(0);
    }

    private static boolean isIn(int round, FromRound from, ThroughRound through) {
        return from.number() <= round && round <= through.number();
    }

    private static FilmOfPeople.Person person(Someone it) {
        return new FilmOfPeople.Person(
                it.number(),
                new ParticipantId(it.participant()),
                it.x(),
                it.y(),
                it.organisationName(),
                it.sector(),
                it.joined());
    }
}
