package org.unmentoring.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.web.matching.MatchingLongWork.DrawRequest;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.RoundId;
import org.unmentoring.web.neighbour.ServiceProblem;

/** matching-service: rounds, matches, outcomes, network and growth. */
@ApplicationScoped
public class Matching {
    private final MatchingClient client;
    private final MatchingLongWork longWork;

    Matching(@RestClient MatchingClient client, @RestClient MatchingLongWork longWork) {
        this.client = client;
        this.longWork = longWork;
    }

    public List<MyMatch> myMatches() {
        return Items.all(cursor -> client.myMatches(Items.MOST, cursor));
    }

    public MyMatch myMatch(MatchId id) {
        return client.myMatch(id);
    }

    /** Somebody can't take part in the round of this match. */
    public void dropOut(MatchId match) {
        client.dropOut(match);
    }

    /** All that matching-service keeps about the person who looks, as JSON. */
    public byte[] export() {
        return client.export();
    }

    /** Empty as long as nobody has planned rounds. */
    public Optional<NextRound> nextRound(ProgrammeId programme) {
        try {
            return Optional.of(client.nextRound(programme));
        } catch (ServiceProblem none) {
            if (none.status() == 404) return Optional.empty();
            throw none;
        }
    }

    public void answer(MatchId match, ParticipantId participant, Outcome outcome) {
        client.answer(match, participant, outcome);
    }

    /** What the match's programme offers to who did not meet. */
    public List<OfferedReason> reasons(MatchId match) {
        return client.reasons(match).items();
    }

    /** All reasons of a programme's list, by key, also those that are not offered any more: answers keep them. */
    public Map<String, String> reasonWords(ProgrammeId programme, String language) {
        return client.reasonList(programme).items().stream()
                .collect(Collectors.toMap(OfferedReason::key, it -> it.words(language)));
    }

    public StayingQuestion stayingQuestion(MatchId match) {
        return client.stayingQuestion(match);
    }

    public void staying(MatchId match, String answer) {
        client.staying(match, new StayingAnswer(answer));
    }

    public Meeting meeting(MatchId match) {
        return client.meeting(match);
    }

    public void offer(MatchId match, Meeting.NewOffer offer) {
        client.offer(match, offer);
    }

    public void withdrawOffer(MatchId match) {
        client.withdrawOffer(match);
    }

    public void pick(MatchId match, Instant startsAt) {
        client.pick(match, new Meeting.NewPick(startsAt));
    }

    public void callOff(MatchId match) {
        client.callOff(match);
    }

    /** Empty as long as nobody has set one. */
    public Optional<StoredSchedule> schedule(ProgrammeId programme) {
        try {
            var response = client.schedule(programme);
            return Optional.of(new StoredSchedule(response.getEntity(), response.getHeaderString(HttpHeaders.ETAG)));
        } catch (ServiceProblem none) {
            if (none.status() == 404) return Optional.empty();
            throw none;
        }
    }

    /** @param version of the schedule the organiser saw, null when there was none */
    public void plan(ProgrammeId programme, String version, Schedule schedule) {
        client.plan(programme, version, schedule);
    }

    public Round preview(ProgrammeId programme) {
        return longWork.draw(programme, null, new DrawRequest(true));
    }

    /** @param key the same for the same press of the button, so that pressing twice draws once */
    public Round draw(ProgrammeId programme, String key) {
        return longWork.draw(programme, key, new DrawRequest(false));
    }

    public List<Round> rounds(ProgrammeId programme) {
        return Items.all(cursor -> client.rounds(programme, Items.MOST, cursor));
    }

    public Round round(RoundId id) {
        return client.round(id);
    }

    public Items<Match> matches(RoundId round, String cursor) {
        return client.matches(round, Items.MOST, cursor);
    }

    public List<Match> allMatches(RoundId round) {
        return Items.all(cursor -> client.matches(round, Items.MOST, cursor));
    }

    /** Everybody who was asked whether to pause, whatever they said; the newest first. */
    public List<AskedToPause> silent(ProgrammeId programme) {
        return Items.all(cursor -> client.silent(programme, Items.MOST, cursor));
    }

    public void approve(RoundId round) {
        client.approve(round);
    }

    public void giveUp(RoundId round) {
        client.giveUp(round);
    }

    public Mended holdBack(RoundId round, HoldingBack match) {
        return client.holdBack(round, match);
    }

    /** What the draw reached, in sentences of a language. */
    public List<String> explanation(RoundId round, String language) {
        return client.explanation(round, language).sentences();
    }

    public Proof proof(RoundId round) {
        return client.proof(round);
    }

    public byte[] proofAsItIs(RoundId round) {
        return client.proofAsItIs(round);
    }

    public HistoryImport importHistory(ProgrammeId programme, boolean dryRun, byte[] file) {
        return longWork.importHistory(programme, dryRun, file);
    }

    public byte[] networkAs(ProgrammeId programme, Integer throughRound, String type, String language) {
        return client.networkAs(programme, throughRound, type, language).getEntity();
    }

    public Film film(ProgrammeId programme) {
        return client.film(programme);
    }

    /** @param fromRound the first round that is not known yet, null for all */
    public byte[] filmOfPeople(ProgrammeId programme, Integer fromRound, String type) {
        return client.filmOfPeople(programme, fromRound, type).getEntity();
    }

    public byte[] filmOfOrganisations(
            ProgrammeId programme, Integer fromRound, Integer throughRound, String type, String language) {
        return client.filmOfOrganisations(programme, fromRound, throughRound, type, language)
                .getEntity();
    }

    public StoredPublication publication(ProgrammeId programme) {
        var response = client.publication(programme);
        return new StoredPublication(response.getEntity().published(), response.getHeaderString(HttpHeaders.ETAG));
    }

    /** @param version of the choice the organiser saw */
    public void publish(ProgrammeId programme, String version, boolean published) {
        client.publish(programme, version, new Publication(published));
    }

    public PublicNetwork publicNetwork(ProgrammeId programme) {
        return client.publicNetwork(programme);
    }

    public byte[] publicNetworkAs(ProgrammeId programme, String type, String language) {
        return client.publicNetworkAs(programme, type, language).getEntity();
    }

    public Growth growth(ProgrammeId programme) {
        return client.growth(programme);
    }

    public byte[] growthAs(ProgrammeId programme, String type, String language) {
        return client.growthAs(programme, type, language).getEntity();
    }
}
