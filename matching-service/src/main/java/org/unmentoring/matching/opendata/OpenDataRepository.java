package org.unmentoring.matching.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.MatchOutcome;
import org.unmentoring.matching.opendata.Raw.InRound;
import org.unmentoring.matching.opendata.Raw.OfMatch;
import org.unmentoring.matching.opendata.Raw.Place;

/** Reads what may become open data: of rounds that are over, so that few answers still change. */
@ApplicationScoped
class OpenDataRepository {
    /** Rounds are told of in their order: one that is not over yet keeps the later ones waiting. */
    private static final String OVER =
            " round.programme = :programme and round.state = 'DRAWN' and not exists (select from round open"
                    + " where open.programme = :programme and open.state = 'DRAWN' and open.number <= round.number"
                    + " and open.meet_by >= :before) ";

    record RoundRow(Integer number, Instant drawnAt, Long people) {}

    record SeatRow(UUID match, Integer number, String outcome, UUID participant, String sector) {}

    record PairRow(UUID one, UUID other, Boolean met) {}

    private final Session database;

    OpenDataRepository(Session database) {
        this.database = database;
    }

    Raw of(ProgrammeId programme, Instant before) {
        return new Raw(rounds(programme, before), matches(programme, before));
    }

    Acquaintance acquaintance(ProgrammeId programme, int throughRound) {
        Map<UUID, Set<UUID>> inTouch = new HashMap<>();
        Map<UUID, Set<UUID>> met = new HashMap<>();
        for (var pair : pairs(programme, throughRound)) {
            know(inTouch, pair, true);
            know(met, pair, pair.met());
        }
        return new Acquaintance(sizes(inTouch), sizes(met));
    }

    private List<InRound> rounds(ProgrammeId programme, Instant before) {
        return database.createNativeQuery(
                        """
                        select round.number, round.drawn_at, count(distinct seat.participant)
                        from round join match_result on match_result.round = round.id and match_result.counts
                        join seat on seat.match = match_result.match where""" + OVER + "group by round.number, round.drawn_at order by round.number", RoundRow.class)
                .setParameter("programme", programme.value())
                .setParameter("before", before)
                .getResultStream()
                .map(it ->
                        new InRound(it.number(), day(it.drawnAt()), it.people().intValue()))
                .toList();
    }

    private List<OfMatch> matches(ProgrammeId programme, Instant before) {
        Map<UUID, OfMatch> matches = new LinkedHashMap<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        database.createNativeQuery("""
                        select match_result.match, round.number, match_result.outcome, seat.participant, seat.sector
                        from round join match_result on match_result.round = round.id and match_result.counts
                        join seat on seat.match = match_result.match where""" + OVER + "order by round.number, match_result.match", SeatRow.class)
                .setParameter("programme", programme.value())
                .setParameter("before", before)
                .getResultStream()
                .forEach(it -> matches.computeIfAbsent(
                                it.match(),
                                first -> new OfMatch(it.number(), MatchOutcome.of(it.outcome()), new ArrayList<>()))
                        .seats()
                        .add(new Place(
                                numbers.computeIfAbsent(it.participant(), first -> numbers.size()), it.sector())));
        return List.copyOf(matches.values());
    }

    private List<PairRow> pairs(ProgrammeId programme, int throughRound) {
        return database.createNativeQuery("""
                        select pair.one, pair.other, bool_or(match_result.outcome = 'met')
                        from introduced_pair pair join match_result on match_result.match = pair.match
                        join round on round.id = match_result.round
                        where round.programme = :programme and round.state = 'DRAWN' and round.number <= :through
                        group by pair.one, pair.other""", PairRow.class)
                .setParameter("programme", programme.value())
                .setParameter("through", throughRound)
                .getResultList();
    }

    private static void know(Map<UUID, Set<UUID>> known, PairRow pair, boolean eachOther) {
        var one = known.computeIfAbsent(pair.one(), first -> new HashSet<>());
        var other = known.computeIfAbsent(pair.other(), first -> new HashSet<>());
        if (eachOther) {
            one.add(pair.other());
            other.add(pair.one());
        }
    }

    private static List<Integer> sizes(Map<UUID, Set<UUID>> known) {
        return known.values().stream().map(Set::size).sorted().toList();
    }

    private static LocalDate day(Instant time) {
        return time == null ? null : time.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
