package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.test.PostgresServer;

/** Why somebody has the match they have. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class WhyThisMatchTest {

    private static final String COLUMNS =
            "Round,Drawn on,Person A,Email A,Person B,Email B,Person C,Email C,Met?,Notes\n";
    private static final String NO_BETTER = "No better draw exists, and anybody can check that.";

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private static String drawn(UUID programme) {
        return draw(programme).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse mine(String match, UUID me) {
        return participant(me).get("/v1/me/matches/" + match + "/explanation").then();
    }

    private static String matchOf(Someone person) {
        return participant(person.id()).get("/v1/me/matches").path("items[0].id");
    }

    private static ValidatableResponse why(Someone person) {
        return mine(matchOf(person), person.id()).statusCode(200);
    }

    private static ValidatableResponse told(UUID programme, String round, Object person) {
        return organiserOf(programme)
                .get("/v1/rounds/" + round + "/explanation/" + person)
                .then();
    }

    private static ValidatableResponse figures(UUID programme, String round) {
        return organiserOf(programme)
                .get("/v1/rounds/" + round + "/explanation")
                .then()
                .statusCode(200);
    }

    private static void rules(UUID programme, String rules) {
        organiserOf(programme)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"rules\":" + rules + "}")
                .put("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200);
    }

    @Test
    void strangersAreToldThatChanceDecided() {
        var people = people(32, 32);
        var programme = programme(people);
        String round = drawn(programme);
        why(people.get(0))
                .body("round", equalTo(round))
                .body("number", equalTo(1))
                .body(
                        "sentences",
                        contains(
                                "You and your partner have never been put in touch before.",
                                "You work for different organisations, in different sectors.",
                                "You are in the same region.",
                                "By the rules of this programme 15 other people would have been just as good a match for"
                                        + " you; chance decided.",
                                NO_BETTER))
                .body("facts.seat", equalTo("pair"))
                .body("facts.madeBy", equalTo("draw"))
                .body("facts.asGood", equalTo(15))
                .body("facts.proven", equalTo(true))
                .body("facts.partners", hasSize(1))
                .body("facts.partners[0].before", equalTo(false))
                .body("facts.partners[0].participant", notNullValue());
    }

    @Test
    void whoReadsWelshIsToldInWelsh() {
        var people = people(32, 32);
        var programme = programme(people);
        String round = drawn(programme);
        var me = people.get(0);
        participant(me.id())
                .header("Accept-Language", "fr, cy-GB;q=0.9, en;q=0.5")
                .get("/v1/me/matches/" + matchOf(me) + "/explanation")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("cy"))
                .header("Vary", containsString("Accept-Language"))
                .body(
                        "sentences",
                        contains(
                                "Nid ydych chi a'ch partner erioed wedi cael eich rhoi mewn cysylltiad o'r blaen.",
                                "Rydych yn gweithio i sefydliadau gwahanol, mewn sectorau gwahanol.",
                                "Rydych yn yr un rhanbarth.",
                                "Yn ôl rheolau'r rhaglen hon byddai 15 o bobl eraill wedi bod cystal partneriaid i chi;"
                                        + " siawns a benderfynodd.",
                                "Nid oes ffordd well o dynnu'r enwau, a gall unrhyw un wirio hynny."));
        organiserOf(programme)
                .header("Accept-Language", "cy")
                .get("/v1/rounds/" + round + "/explanation")
                .then()
                .statusCode(200)
                .body("sentences", hasItems("Roedd 32 o bobl yn y rownd hon.", "Mae 16 o barau."))
                .body("figures.levels.sentence", hasItem("Ni adawyd neb allan."));
        for (var other : List.of("fr", "*", "en-GB, cy;q=0.1"))
            organiserOf(programme)
                    .header("Accept-Language", other)
                    .get("/v1/rounds/" + round + "/explanation")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", equalTo("en"))
                    .body("sentences", hasItem("There are 16 pairs."));
        organiserOf(programme)
                .accept("image/svg+xml")
                .header("Accept-Language", "cy")
                .get("/v1/programmes/" + programme + "/time-to-meeting")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("cy"))
                .body(containsString("Diwrnodau ers eu rhoi mewn cysylltiad"));
    }

    @Test
    void threePeopleAreToldThatTheNumberWasOdd() {
        var people = people(3, 3);
        drawn(programme(people));
        why(people.get(2))
                .body("facts.seat", equalTo("trio"))
                .body(
                        "sentences",
                        hasItems(
                                "The number of people was odd, so one match has three people; it was your turn.",
                                "You have never been put in touch with any of the others before.",
                                "None of the others works for the same organisation as you."));
    }

    @Test
    void aRepeatIsNamedWithItsRoundAndWhatCouldNotBeAvoided() {
        var people = people(2, 1);
        var programme = programme(people);
        drawn(programme);
        drawn(programme);
        why(people.get(0))
                .body(
                        "sentences",
                        hasItems(
                                "You were put in touch before, in round 1, and did not meet, as far as we know.",
                                "Every draw that is as fair to everybody repeats at least one pair that was put in touch"
                                        + " before.",
                                "You work for the same organisation.",
                                "Every draw that is as good otherwise has at least one pair of colleagues."));
        answer(matchOf(people.get(0)), people.get(0).id(), "{\"met\":true}").statusCode(200);
        String third = drawn(programme);
        why(people.get(1))
                .body("sentences", hasItem("You met before, in round 2."))
                .body("facts.partners[0].lastRound", equalTo(2))
                .body("facts.partners[0].met", equalTo(true));
        figures(programme, third)
                .body("sentences", hasItems("One pair has met before. No draw that is as good otherwise avoids it."));
    }

    @Test
    void itIsToldAsItWasAtTheDrawWhateverIsSaidLater() {
        var people = people(2, 2);
        var programme = programme(people);
        drawn(programme);
        String first = matchOf(people.get(0));
        drawn(programme);
        List<String> before = why(people.get(0)).extract().path("sentences");
        answer(first, people.get(0).id(), "{\"met\":true}").statusCode(200);
        why(people.get(0)).body("sentences", equalTo(before));
    }

    @Test
    void matchesOfOthersAreNotExplained() {
        var people = people(4, 4);
        var programme = programme(people);
        String round = drawn(programme);
        String match = matchOf(people.get(0));
        problem(mine(match, UUID.randomUUID()), 404, "not-found");
        problem(mine(UUID.randomUUID().toString(), people.get(0).id()), 404, "not-found");
        problem(told(UUID.randomUUID(), round, people.get(0).id()), 404, "not-found");
        problem(told(programme, round, UUID.randomUUID()), 404, "not-found");
        problem(
                organiserOf(UUID.randomUUID())
                        .get("/v1/rounds/" + round + "/explanation")
                        .then(),
                404,
                "not-found");
        problem(
                participant(people.get(0).id())
                        .get("/v1/rounds/" + round + "/explanation")
                        .then(),
                403,
                "role-missing");
    }

    @Test
    void organisersReadWhatTheParticipantReads() {
        var people = people(6, 3);
        var programme = programme(people);
        String round = drawn(programme);
        String theirs = why(people.get(1)).extract().asString();
        assertThat(told(programme, round, people.get(1).id())
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(theirs);
    }

    @Test
    void organisersSeeTheFigures() {
        var people = people(9, 9);
        var programme = programme(people);
        figures(programme, drawn(programme))
                .body("figures.people", equalTo(9))
                .body("figures.pairs", equalTo(3))
                .body("figures.trios", equalTo(1))
                .body("figures.hosts", equalTo(0))
                .body("figures.leftOut.count", equalTo(0))
                .body("figures.rules.oddOne", equalTo("trio"))
                .body("figures.rules.groupOf", equalTo(2))
                .body("figures.proven", equalTo(true))
                .body("figures.levels", hasSize(9))
                .body("figures.levels[0].level", equalTo("left-out"))
                .body("figures.levels[0].sentence", equalTo("Nobody was left out."))
                .body("figures.levels.gap", everyItem(equalTo(0)))
                .body(
                        "sentences",
                        hasItems(
                                "9 people were in this round.",
                                "There are 3 pairs.",
                                "One match has three people.",
                                "No more matches of three, and no more people with two matches, than there must be.",
                                NO_BETTER));
    }

    @Test
    void whoHostsAndWhoSitsOutAreTold() {
        var people = people(5, 5);
        var hosting = programme(people);
        Sisters.pool(hosting, people, it -> Map.of("host", it == people.get(4)));
        rules(hosting, "{\"oddOne\":\"host\"}");
        String round = drawn(hosting);
        told(hosting, round, people.get(4).id())
                .body("facts.seat", equalTo("host"))
                .body("facts.partners", hasSize(2))
                .body(
                        "sentences",
                        hasItem(
                                "For somebody no pair was left. You had offered to meet twice, so you have two matches."));
        figures(hosting, round).body("figures.hosts", equalTo(1)).body("figures.pairs", equalTo(3));
        var sitting = programme(people);
        rules(sitting, "{\"oddOne\":\"sit-out\"}");
        String second = drawn(sitting);
        String out = figures(sitting, second)
                .body("figures.leftOut.count", equalTo(1))
                .body("figures.leftOut.people[0].reason", equalTo("no-partner-left"))
                .extract()
                .path("figures.leftOut.people[0].participant");
        told(sitting, second, out)
                .body("facts.seat", equalTo("left-out"))
                .body(
                        "sentences",
                        contains(
                                "In this round there was no partner left for you. We are sorry.",
                                "Every possible draw leaves at least one person out.",
                                "Where somebody has to sit out, it is somebody who has done so least often.",
                                "To be in the next draw you need to do nothing.",
                                NO_BETTER));
    }

    @Test
    void groupsAndKeptMatchesAreTold() {
        var people = people(8, 8);
        var programme = programme(people);
        rules(programme, "{\"groupOf\":4}");
        draw(
                        programme,
                        "{\"keep\":[[\"" + people.get(0).id() + "\",\""
                                + people.get(1).id() + "\",\"" + people.get(2).id() + "\",\""
                                + people.get(3).id() + "\"]]}")
                .statusCode(201);
        why(people.get(0))
                .body("facts.seat", equalTo("kept"))
                .body("sentences[0]", equalTo("The organisers had made this match before the draw, and it was kept."));
        why(people.get(5))
                .body("facts.seat", equalTo("group"))
                .body("sentences[0]", equalTo("In this round people meet in groups of 4."));
    }

    /** Two rounds of the same people with the same seed; one with an exclusion between two people. */
    @Test
    void anExclusionCannotBeToldFromWhatAnybodyReads() {
        int compared = 0;
        for (int seed = 0; compared < 5 && seed < 60; seed++) {
            var people = people(6, 4);
            var one = programme(people, true);
            var other = programme(people, true);
            Sisters.pool(
                    other,
                    people,
                    it -> Map.of(
                            "exclusions",
                            it == people.get(0) ? List.of(people.get(1).id()) : List.of()));
            String round = sandboxed(one, seed);
            String second = sandboxed(other, seed);
            if (matches(one, round).equals(matches(other, second))) {
                compared++;
                for (Someone it : people) {
                    assertThat(comparable(told(other, second, it.id()), second))
                            .isEqualTo(comparable(told(one, round, it.id()), round));
                }
                assertThat(figures(other, second).extract().<Object>path("sentences"))
                        .isEqualTo(figures(one, round).extract().path("sentences"));
                assertThat(figures(other, second).extract().<Object>path("figures"))
                        .isEqualTo(figures(one, round).extract().path("figures"));
            }
        }
        assertThat(compared).isEqualTo(5);
    }

    private static String sandboxed(UUID programme, int seed) {
        return draw(programme, "{\"seed\":\"" + seed + "\"}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Set<Set<String>> matches(UUID programme, String round) {
        return Api.matches(programme, round).stream().map(HashSet::new).collect(Collectors.toSet());
    }

    private static String comparable(ValidatableResponse answer, String round) {
        return answer.statusCode(200).extract().asString().replace(round, "round");
    }

    /** Left out since everybody wants pairs only, and left out since nobody may be put with them. */
    @Test
    void whoIsLeftOutForAnExclusionReadsWhatOthersRead() {
        var asPair = leftOut(people -> it -> Map.of("trioFine", false));
        var asExcluded = leftOut(people -> it -> Map.of(
                "exclusions",
                it == people.get(2)
                        ? people.stream()
                                .map(Someone::id)
                                .filter(o -> !o.equals(it.id()))
                                .toList()
                        : List.of()));
        var asBoth = leftOut(people -> it -> Map.of(
                "trioFine",
                false,
                "exclusions",
                it == people.get(0) ? List.of(people.get(1).id()) : List.of()));
        assertThat(asExcluded).isEqualTo(asPair);
        assertThat(asBoth).isEqualTo(asPair);
    }

    private static Map<String, Object> leftOut(Function<List<Someone>, Function<Someone, Map<String, Object>>> more) {
        var people = people(5, 5);
        var programme = programme(people);
        Sisters.pool(programme, people, more.apply(people));
        String round = drawn(programme);
        var figures = figures(programme, round).body("figures.leftOut.count", equalTo(1));
        String out = figures.extract().path("figures.leftOut.people[0].participant");
        Map<String, Object> read = new HashMap<>(
                told(programme, round, out).statusCode(200).extract().jsonPath().getMap("$"));
        read.remove("round");
        read.put("organiser", figures.extract().path("figures.leftOut.people[0].reason"));
        read.put("figures", figures.extract().path("sentences"));
        return read;
    }

    @Test
    void whoHasNoWayOfMeetingIsToldHowToHaveOne() {
        var people = people(5, 5);
        var programme = programme(people);
        Sisters.pool(
                programme,
                people,
                it -> Map.of(
                        "meetingModes", List.of("in-person"), "place", it == people.get(3) ? "bangor" : "cardiff"));
        String round = drawn(programme);
        told(programme, round, people.get(3).id())
                .body(
                        "sentences",
                        hasItem(
                                "You have said how and where you can meet. With one more way, more people could meet you."));
        figures(programme, round)
                .body("figures.leftOut.people.reason", equalTo(List.of("no-way-of-meeting")))
                .body(
                        "figures.leftOut.people.participant",
                        equalTo(List.of(people.get(3).id().toString())));
    }

    @Test
    void whatWasMendedIsTold() {
        var people = people(6, 6);
        var programme = programme(people);
        String round = drawn(programme);
        var gone = people.get(0);
        String dissolved = matchOf(gone);
        String made = organiserOf(programme)
                .contentType("application/json")
                .body("{\"participant\":\"" + gone.id() + "\"}")
                .post("/v1/rounds/" + round + "/dropouts")
                .then()
                .statusCode(200)
                .extract()
                .path("made[0].id");
        String left =
                organiserOf(programme)
                        .get("/v1/rounds/" + round + "/matches")
                        .<List<Map<String, Object>>>path("items")
                        .stream()
                        .filter(it -> it.get("id").equals(made))
                        .flatMap(it -> ((List<String>) it.get("participants")).stream())
                        .findFirst()
                        .orElseThrow();
        mine(made, UUID.fromString(left))
                .statusCode(200)
                .body("facts.madeBy", equalTo("repair"))
                .body("facts.seat", equalTo("trio"))
                .body("facts.partners", hasSize(2))
                .body("facts.partners.participant", not(hasItem(gone.id().toString())))
                .body(
                        "sentences",
                        hasItems(
                                "This match was made after the draw, because somebody could not take part, or came later.",
                                "We changed as few matches as we could."));
        told(programme, round, left).body("facts.madeBy", equalTo("repair"));
        mine(dissolved, gone.id())
                .statusCode(200)
                .body("facts.dissolved", equalTo(true))
                .body(
                        "sentences[0]",
                        equalTo(
                                "This match is no longer on, because somebody could not take part in this round, or came"
                                        + " later."));
        told(programme, round, gone.id()).body("sentences", hasItem("You are not taking part in this round any more."));
        figures(programme, round)
                .body("figures.pairs", equalTo(3))
                .body(
                        "sentences",
                        hasItem(
                                "The round was changed once after its draw. These are the figures of the draw itself."));
    }

    @Test
    void aRoundThatWasHeldBeforeWasNotDrawnHere() {
        var people = people(2, 2);
        var programme = programme(people);
        organiserOf(programme)
                .contentType("text/csv")
                .body(COLUMNS + "1,2015-03-01,A," + people.get(0).email() + ",B,"
                        + people.get(1).email() + ",,,Yes,\n")
                .post("/v1/programmes/" + programme + "/history")
                .then()
                .statusCode(200);
        String round = (String) Api.rounds(programme).get(0).get("id");
        String said = "This round was not drawn here. It was held before, and its matches were taken over from a list.";
        why(people.get(0))
                .body("sentences", equalTo(List.of(said)))
                .body("facts.madeBy", equalTo("none"))
                .body("facts.seat", nullValue());
        figures(programme, round).body("sentences", equalTo(List.of(said))).body("figures", nullValue());
    }

    @Test
    void everySentenceIsWholeAndNothingIsLeftOpen() {
        var people = people(21, 2);
        var programme = programme(people);
        IntStream.range(0, 4).forEach(i -> drawn(programme));
        String round = drawn(programme);
        List<String> said = figures(programme, round).extract().path("sentences");
        people.forEach(it -> said.addAll(why(it).extract().<List<String>>path("sentences")));
        assertThat(said).allMatch(it -> it.matches("[A-Z0-9][^{}]*\\.")).noneMatch(it -> it.contains("NOT_FOUND"));
    }
}
