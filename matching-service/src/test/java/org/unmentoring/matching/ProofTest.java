package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Api.problem;
import static org.unmentoring.matching.Api.proof;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.matching.Sisters.Someone;
import org.unmentoring.matching.verify.VerifyRound;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class ProofTest {

    @BeforeEach
    void sistersAnswer() {
        Sisters.allIsWell();
    }

    private static String drawnRound(UUID programme) {
        return draw(programme).statusCode(201).extract().path("id");
    }

    private static List<String> places(String line) {
        return List.of(line.split(" "));
    }

    @Test
    void theProofSpeaksOfPlacesAndNumbersOnly() {
        var people = people(8, 3);
        var programme = programme(people);
        Sisters.pool(
                programme,
                people,
                it -> Map.of(
                        "place",
                        "aberystwyth",
                        "meetingModes",
                        List.of("in-person", "online"),
                        "host",
                        it == people.get(0),
                        "trioFine",
                        it != people.get(1),
                        "exclusions",
                        it == people.get(2) ? List.of(people.get(3).id()) : List.of()));
        drawnRound(programme);
        String document = proof(programme, drawnRound(programme))
                .statusCode(200)
                .extract()
                .path("input");
        for (Someone it : people) {
            assertThat(document)
                    .doesNotContain(it.id().toString())
                    .doesNotContain(it.organisationId().toString())
                    .doesNotContain(it.organisation());
        }
        assertThat(document).doesNotContain("aberystwyth", "health", "Wales");
        var lines = document.lines().toList();
        assertThat(lines.subList(3, 11))
                .as("organisation, sector, region, modes, place, trio, host, turns")
                .allMatch(it ->
                        it.matches("o[123]\ts[12]\tr1\tin-person,online\tp1\t(trio|pair)\t(host)?\t0\t0\t0\t[01]"));
        assertThat(lines.subList(3, 11))
                .filteredOn(it -> it.contains("\tpair\t"))
                .hasSize(1);
        assertThat(lines.subList(3, 11))
                .filteredOn(it -> it.contains("\thost\t"))
                .hasSize(1);
        assertThat(lines.get(3)).startsWith("o1\ts1");
        assertThat(lines).contains("relations\t4", "apart\t1", "kept\t0");
    }

    @Test
    void whoAskedForAnExclusionDoesNotShow() {
        var people = people(4, 4);
        var programme = programme(people, true);
        var asked = List.of(people.get(0), people.get(1));
        for (Someone who : asked) {
            var other = asked.get(0) == who ? asked.get(1) : asked.get(0);
            Sisters.pool(programme, people, it -> Map.of("exclusions", it == who ? List.of(other.id()) : List.of()));
            draw(programme, "{\"seed\":\"same\"}").statusCode(201);
        }
        var ids =
                Api.rounds(programme).stream().map(it -> (String) it.get("id")).toList();
        var apart = ids.stream()
                .map(it -> proof(programme, it).extract().<String>path("input").replaceFirst("(?s).*(apart\t)", "$1"))
                .toList();
        assertThat(apart.get(0)).isEqualTo(apart.get(1)).startsWith("apart\t1\n");
    }

    @Test
    void eachPersonFindsTheirOwnMatchInTheProof() {
        var people = people(9, 5);
        var programme = programme(people);
        String round = drawnRound(programme);
        String matches = proof(programme, round).extract().path("matches");
        for (Someone it : people) {
            var mine = participant(it.id()).get("/v1/me/matches").then().statusCode(200);
            Integer place = mine.extract().path("items[0].place");
            List<Integer> partners = mine.extract().path("items[0].partners.place");
            var line = matches.lines()
                    .filter(match -> places(match).contains(place.toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(places(line))
                    .hasSize(partners.size() + 1)
                    .containsAll(partners.stream().map(Object::toString).toList());
        }
    }

    @Test
    void anAuditorSeesWhoHasWhichPlaceAndCanCheckTheOrder() throws Exception {
        var people = people(6, 3);
        var programme = programme(people);
        String round = drawnRound(programme);
        var url = "/v1/rounds/" + round + "/proof/people";
        problem(organiserOf(programme).get(url).then(), 403, "role-missing");
        var answer = Api.as(TestTokens.operator()).get(url).then().statusCode(200);
        List<String> places = answer.body("round", equalTo(round)).extract().path("people");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(answer.extract().path("salt")), "HmacSHA256"));
        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(it -> it.id().toString()).toList())
                .isSortedAccordingTo(
                        Comparator.comparing((String it) -> mac.doFinal(it.getBytes()), Arrays::compareUnsigned));
    }

    @Test
    void costAndBoundAreToldLevelByLevelInTheOrderOfTheRules() {
        var people = people(8, 1);
        var programme = programme(people);
        organiserOf(programme)
                .contentType("application/json")
                .body("{\"cadence\":\"P1M\",\"timeToMeet\":\"P14D\",\"rules\":{\"organisationFirst\":true}}")
                .put("/v1/programmes/" + programme + "/schedule")
                .then()
                .statusCode(200);
        proof(programme, drawnRound(programme))
                .statusCode(200)
                .body("levels", hasSize(9))
                .body(
                        "levels.level",
                        equalTo(List.of(
                                "left-out",
                                "extras",
                                "turns",
                                "met",
                                "same-organisation",
                                "same-organisation-turns",
                                "introduced",
                                "recency",
                                "likeness")))
                .body("levels.gap", everyItem(equalTo(0)))
                .body("levels.cost", hasItems(4, 0))
                .body("cost.sameOrganisation", equalTo(4))
                .body("lowerBound.sameOrganisation", equalTo(4))
                .body("proven", equalTo(true))
                .body("openedAt", matchesPattern(".*Z"))
                .body("levels.level", hasItem("met"));
    }

    @Test
    void theDocumentAloneSufficesToCheckARound(@TempDir Path folder) throws IOException {
        var programme = programme(people(41, 3));
        drawnRound(programme);
        var document = proof(programme, drawnRound(programme)).extract().body().asString();
        var file = Files.writeString(folder.resolve("proof.json"), document);
        var said = new ByteArrayOutputStream();
        assertThat(new VerifyRound(new PrintStream(said)).check(file))
                .as(said.toString())
                .isZero();
        assertThat(said.toString()).contains("byte for byte", "Confirmed.").doesNotContain("NOT");
    }
}
