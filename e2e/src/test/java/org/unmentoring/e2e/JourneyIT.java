package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.e2e.ProgrammeView.id;
import static org.unmentoring.e2e.ProgrammeView.seats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.unmentoring.launcher.Suite;

/** One programme from an organiser's workbook to the picture of its network, each step resting on those before it. */
@ExtendWith(LaunchedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    private static final String ORGANISER = "glenda@organisers.example";
    private static final String NEWCOMER = "lucja@newcomers.example";
    private static final String NEWCOMER_IN_BROWSER = "dafydd@newcomers.example";
    /** Time enough for the steps in between on a busy machine; the last step waits for the rest of it. */
    private static final Duration NUDGE_AFTER = Duration.ofSeconds(100);

    private Suite suite;
    private Mailbox mails;
    private People people;
    private String participants;
    private String matching;
    private String web;
    private Caller organiser;
    private ProgrammeView programme;
    private JsonNode round;
    private int newcomers;
    private final Map<String, String> emails = new HashMap<>();

    @BeforeAll
    void begin(Suite launched) {
        suite = launched;
        mails = new Mailbox(suite.addresses().mailPages());
        people = new People(suite.addresses(), mails);
        participants = suite.addresses().participants();
        matching = suite.addresses().matching();
        web = suite.addresses().web();
    }

    @Test
    @Order(1)
    void theSampleProgrammesAreThereFromTheFirstStart() {
        var programmes = People.all(Caller.anonymous(), participants + "/v1/programmes");
        assertThat(programmes)
                .extracting(it -> it.path("name").asText())
                .contains("UnMentoring", "Coffee trials Wales");
        var marged = people.signIn("marged@unmentoring.example");
        var sample = named(programmes, "UnMentoring");
        assertThat(new ProgrammeView(marged, suite.addresses(), sample).growth())
                .hasSize(5)
                .allSatisfy(item -> {
                    assertThat(item.path("met").asInt()).isPositive();
                    assertThat(item.path("notMet").asInt()).isPositive();
                });
    }

    @Test
    @Order(2)
    void aClientGeneratedFromTheContractsReadsThemToo() throws Exception {
        var partner = new Partner(suite.addresses());
        var sample = partner.programmes().stream()
                .filter(it -> it.getName().equals("UnMentoring"))
                .findFirst()
                .orElseThrow();
        var token = people.signIn("marged@unmentoring.example").token();
        assertThat(partner.growth(sample.getId(), token).getItems()).hasSize(5);
    }

    @Test
    @Order(2)
    void anOperatorMakesAProgrammeForAnOrganiser() {
        var operator = Caller.operator(participants, suite.secrets().operator());
        var made = operator.post(
                        participants + "/v1/programmes",
                        Map.of(
                                "name",
                                "UnMentoring 2015",
                                "timeZone",
                                "Europe/London",
                                "language",
                                "en",
                                "sandbox",
                                true))
                .expect(201)
                .json();
        programme = new ProgrammeView(operator, suite.addresses(), id(made));
        operator.post(
                        programme.atParticipants() + "/organisers",
                        Map.of("name", "Glenda Organiser", "email", ORGANISER))
                .expect(201);
    }

    @Test
    @Order(3)
    void theOrganiserSignsInByAMailedLinkThatWorksOnce() {
        Caller.anonymous()
                .post(participants + "/v1/sign-in-links", Map.of("email", ORGANISER))
                .expect(202);
        var token = mails.token(ORGANISER, "/sign-in?token=");
        organiser = Caller.with(
                people.session(token).expect(200).json().path("accessToken").asText());
        programme = programme.seenBy(organiser);
        people.session(token).isProblem(401, "sign-in-link-spent");
        assertThat(organiser
                        .get(participants + "/v1/me")
                        .expect(200)
                        .json()
                        .path("roles")
                        .toString())
                .contains("organiser");
    }

    @Test
    @Order(4)
    void theWorkbookIsImportedWithAWordOnEveryRow() {
        var url = programme.atParticipants() + "/imports";
        var expected = Expected.figures();
        for (var run : List.of("?dryRun=true", "")) {
            var report = upload(url + run);
            assertThat(report.path("accepted").asInt())
                    .isEqualTo(expected.path("people").asInt());
            assertThat(report.path("rejected").asInt())
                    .isEqualTo(expected.path("rejected_rows").asInt());
            assertThat(report.path("duplicates").asInt())
                    .isEqualTo(expected.path("duplicate_rows").asInt());
            assertThat(report.path("blank").asInt())
                    .isEqualTo(expected.path("blank_rows").asInt());
            assertThat(report.path("formulaLike").asInt())
                    .isEqualTo(expected.path("text_that_looks_like_a_formula").asInt());
        }
        var again = upload(url);
        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("updated").asInt()).isZero();
        assertThat(again.path("unchanged").asInt())
                .isEqualTo(expected.path("people").asInt());
        assertThat(programme.people()).hasSize(expected.path("people").asInt());
    }

    @Test
    @Order(5)
    void theEarlierRoundsAreImportedAsTheyWere() {
        var url = programme.atMatching() + "/history";
        var expected = Expected.figures();
        upload(url + "?dryRun=true");
        assertThat(programme.growth()).isEmpty();
        for (var run = 1; run <= 2; run++) {
            var report = upload(url);
            assertThat(report.path("distinctPairs").asInt())
                    .isEqualTo(expected.path("distinct_pairs").asInt());
            assertThat(figures(report.path("rounds"), "round", "pairs", "met", "notMet", "unconfirmed", "repeats"))
                    .isEqualTo(figures(
                            expected.path("rounds"), "round", "pairs", "met", "not_met", "unconfirmed", "repeats"));
        }
        assertThat(figures(programme.growth(), "round", "matches", "met", "notMet", "unconfirmed"))
                .isEqualTo(figures(expected.path("rounds"), "round", "pairs", "met", "not_met", "unconfirmed"));
    }

    @Test
    @Order(6)
    void aNewcomerJoinsByConfirmingTheirAddress() {
        people.register(programme.id(), "Łucja O’Brien", NEWCOMER);
        var token = mails.token(NEWCOMER, "/confirm?token=");
        for (var time = 1; time <= 2; time++) {
            assertThat(people.confirm(token).expect(200).json().path("status").asText())
                    .isEqualTo("confirmed");
        }
        people.confirm("no-such-token").isProblem(404, "link-unknown");
        newcomers++;
    }

    @Test
    @Order(7)
    void anotherNewcomerJoinsInTheBrowser() {
        try (var browser = Browser.open()) {
            browser.visit(web + "/").visit(web + "/programmes/" + programme.id());
            browser.visit(web + "/programmes/" + programme.id() + "/join").send();
            assertThat(browser.heading()).contains("UnMentoring 2015");
            browser.type("name", "Dafydd ap Rhŷs")
                    .type("email", NEWCOMER_IN_BROWSER)
                    .type("organisation", "Devon County Council");
            browser.keepPicture("join", 1280);
            browser.keepPicture("join", 320);
            browser.send();
            var link = mails.link(NEWCOMER_IN_BROWSER, "/confirm?token=");
            browser.visit(link).send();
            assertThat(browser.text()).contains("UnMentoring 2015");
            newcomers++;
        }
    }

    @Test
    @Order(8)
    void theOrganiserDrawsTheSixthRound() {
        organiser
                .put(
                        programme.atMatching() + "/schedule",
                        Map.of(
                                "cadence", "P1M",
                                "timeToMeet", NUDGE_AFTER.toString(),
                                "nudgeAfter", NUDGE_AFTER.toString(),
                                "rules", Map.of("oddOne", "trio", "avoidSameOrganisation", true)))
                .expect(200);
        var url = programme.atMatching() + "/rounds";
        round = organiser.post(url, Map.of(), "the-sixth").expect(201).json();
        var again = organiser.post(url, Map.of(), "the-sixth").expect(201).json();
        assertThat(again.path("id")).isEqualTo(round.path("id"));
        var people = Expected.figures().path("people").asInt() + newcomers;
        assertThat(round.path("number").asInt()).isEqualTo(6);
        assertThat(round.path("participants").asInt()).isEqualTo(people);
        assertThat(round.path("matches").asInt()).isEqualTo(people / 2);
        assertThat(round.path("trios").asInt()).isEqualTo(people % 2);
        assertThat(round.path("leftOut").asInt()).isZero();
        assertThat(round.path("repeatsOfMet").asInt()).isZero();
    }

    @Test
    @Order(9)
    void everybodyIsInOneMatchAndMeetsNobodyAgain() {
        var seats = programme.matches(round).stream()
                .flatMap(match -> seats(match).stream())
                .toList();
        assertThat(seats)
                .doesNotHaveDuplicates()
                .hasSize(round.path("participants").asInt());
        assertThat(Set.copyOf(seats)).isEqualTo(programme.people().keySet());
        var met = new HashSet<Set<String>>();
        for (var edge : programme.network(5).path("edges")) {
            if (edge.path("outcome").asText().equals("met")) {
                met.add(Set.of(edge.path("source").asText(), edge.path("target").asText()));
            }
        }
        assertThat(met).hasSizeGreaterThan(150);
        assertThat(programme.matches(round))
                .allSatisfy(match -> assertThat(pairs(seats(match))).doesNotContainAnyElementsOf(met));
    }

    @Test
    @Order(10)
    void anybodyCanCheckTheRoundWithoutTheSuite(@TempDir Path folder) throws Exception {
        var proof = organiser
                .get(matching + "/v1/rounds/" + id(round) + "/proof")
                .expect(200)
                .json();
        assertThat(proof.path("proven").asBoolean()).isTrue();
        assertThat(verified(proof, folder)).isZero();
        var otherSeed = ((ObjectNode) proof.deepCopy()).put("seed", "another");
        assertThat(verified(otherSeed, folder)).isEqualTo(1);
        var matches = proof.path("matches").asText();
        var otherMatches = ((ObjectNode) proof.deepCopy()).put("matches", matches.substring(matches.indexOf('\n') + 1));
        assertThat(verified(otherMatches, folder)).isEqualTo(1);
    }

    private static int verified(JsonNode proof, Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("proof.json"), proof.toString());
        var said = folder.resolve("said.txt").toFile();
        var checking = new ProcessBuilder("../unmentoring", "verify-round", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(checking.waitFor(3, TimeUnit.MINUTES)).isTrue();
        System.out.println(Files.readString(said.toPath()));
        return checking.exitValue();
    }

    @Test
    @Order(11)
    void everybodyGotOneIntroduction() {
        emails.putAll(programme.people());
        Patience.until(
                "an introduction for everybody",
                Duration.ofSeconds(90),
                () -> mailed("please meet").size() >= emails.size());
        assertThat(mailed("please meet").keySet()).isEqualTo(Set.copyOf(emails.values()));
        assertThat(mailed("please meet").values()).containsOnly(1);
        var first = seats(programme.matches(round).get(0));
        var text = mails.text(mails.to(emails.get(first.get(0))).stream()
                .filter(mail -> mail.path("subject").asText().contains("please meet"))
                .findFirst()
                .orElseThrow());
        assertThat(text).contains(emails.get(first.get(1))).contains(web + "/from-mail/");
    }

    @Test
    @Order(12)
    void peopleAnswerForThemselvesOnly() {
        var matches = programme.matches(round);
        var both = seats(matches.get(0));
        var neither = seats(matches.get(1));
        var divided = seats(matches.get(2));
        answer(matches.get(0), both.get(0), Map.of("met", true, "rating", 5));
        answer(matches.get(0), both.get(1), Map.of("met", true, "comment", "We talked about rivers."));
        answer(matches.get(1), neither.get(0), Map.of("met", false, "reason", "diary-clash"));
        answer(matches.get(2), divided.get(0), Map.of("met", true));
        var doubter = answer(matches.get(2), divided.get(1), Map.of("met", false, "reason", "no-reply"));
        people.answer(doubter, id(matches.get(3)), seats(matches.get(3)).get(0), Map.of("met", true))
                .expect(404);
        people.answer(doubter, id(matches.get(2)), divided.get(1), Map.of("met", true, "rating", 6))
                .isProblem(400, "validation-failed");
        var outcomes = programme.matches(round);
        assertThat(outcomeOf(outcomes, id(matches.get(0)))).isEqualTo("met");
        assertThat(outcomeOf(outcomes, id(matches.get(1)))).isEqualTo("not-met");
        assertThat(outcomeOf(outcomes, id(matches.get(2)))).isEqualTo("met");
        assertThat(outcomeOf(outcomes, id(matches.get(3)))).isEqualTo("unconfirmed");
    }

    @Test
    @Order(13)
    void someoneAnswersInTheBrowser() {
        try (var browser = Browser.open()) {
            var match = programme.matches(round).get(4);
            var person = seats(match).get(0);
            signIn(browser, emails.get(person));
            browser.visit(web + "/matches");
            browser.keepPicture("matches", 1280);
            browser.keepPicture("matches", 320);
            browser.visit(web + "/matches/" + id(match)).choose("met").send();
            assertThat(outcomeOf(programme.matches(round), id(match))).isEqualTo("met");
            browser.visit(web + "/matches/" + id(match)).visit(web + "/me");
            assertThat(browser.text()).contains(emails.get(person));
        }
    }

    @Test
    @Order(13)
    void someoneAnswersByTheLinkOfAMailWithoutSigningIn() {
        try (var browser = Browser.open()) {
            var match = programme.matches(round).get(5);
            var link = mails.link(emails.get(seats(match).get(0)), "/from-mail/");
            browser.visit(link);
            browser.keepPicture("from-mail", 320);
            browser.visit(web + "/matches/" + id(match) + "/times");
            browser.keepPicture("times", 320);
            browser.visit(web + "/matches/" + id(match)).choose("not-met").send();
            assertThat(outcomeOf(programme.matches(round), id(match))).isEqualTo("not-met");
        }
    }

    @Test
    @Order(14)
    void networkAndGrowthAgreeInEveryForm() {
        var growth = programme.growth();
        assertThat(growth).hasSize(6);
        var sixth = growth.get(5);
        assertThat(sixth.path("matches").asInt())
                .isEqualTo(round.path("matches").asInt());
        var tally = programme.matches(round).stream()
                .collect(Collectors.groupingBy(match -> match.path("outcome").asText(), Collectors.counting()));
        assertThat(sixth.path("met").asLong()).isEqualTo(tally.getOrDefault("met", 0L));
        assertThat(sixth.path("notMet").asLong()).isEqualTo(tally.getOrDefault("not-met", 0L));
        assertThat(sixth.path("unconfirmed").asLong()).isEqualTo(tally.getOrDefault("unconfirmed", 0L));
        Pictures.networkAgrees(organiser, programme.atMatching() + "/network?throughRound=6");
        Pictures.growthAgrees(organiser, programme.atMatching() + "/growth");
    }

    @Test
    @Order(15)
    void theOrganiserSeesItAllInTheBrowser() {
        try (var browser = Browser.open()) {
            signIn(browser, ORGANISER);
            browser.visit(web + "/organise");
            var pages = web + "/organise/" + programme.id();
            browser.visit(pages).visit(pages + "/people").visit(pages + "/rounds");
            browser.visit(pages + "/schedule").visit(pages + "/wording").visit(pages + "/wording/introduction/en");
            browser.visit(pages + "/rounds/" + round.path("id").asText());
            browser.visit(pages + "/rounds/" + round.path("id").asText() + "/proof");
            browser.visit(pages + "/network?throughRound=6").awaitFilm();
            browser.keepPicture("network", 1280);
            browser.keepPicture("network", 320);
            assertThat(numbersIn(browser.table())).contains(rowOf(6));
            FilmInBrowser.isWatchedByKeyboard(browser, programme.growth().size());
            browser.visit(pages + "/growth");
            browser.keepPicture("growth", 1280);
            browser.keepPicture("growth", 320);
            assertThat(browser.table())
                    .as("matches, people, reach and places, with a row for each round")
                    .hasSize(4 * programme.growth().size());
            browser.press(By.cssSelector("form[action='/sign-out'] button")).visit(web + "/sign-in");
            browser.visit(suite.addresses().mailPages() + "/");
            browser.visit(suite.addresses().mailPages() + "/messages/"
                    + mails.to(ORGANISER).get(0).path("id").asText());
        }
    }

    @Test
    @Order(16)
    void onlyThoseWhoDidNotAnswerAreAskedAgain() {
        var due = Instant.parse(round.path("drawnAt").asText()).plus(NUDGE_AFTER);
        var expected = new HashSet<>(emails.values());
        var tooClose = new HashSet<String>();
        for (var match : programme.matches(round)) {
            for (var outcome : match.path("outcomes")) {
                var email = emails.get(outcome.path("participant").asText());
                if (outcome.path("answeredAt").isTextual()) {
                    var answered = Instant.parse(outcome.path("answeredAt").asText());
                    if (answered.isBefore(due)) {
                        expected.remove(email);
                    } else {
                        tooClose.add(email);
                    }
                }
            }
        }
        expected.removeAll(tooClose);
        Patience.until(
                "a nudge for everybody who has not answered",
                Duration.ofSeconds(150),
                () -> mailed("Did you meet").keySet().containsAll(expected));
        Patience.pause(Duration.ofSeconds(3));
        var nudged = mailed("Did you meet");
        nudged.keySet().removeAll(tooClose);
        assertThat(nudged.keySet()).isEqualTo(expected);
        assertThat(nudged.values()).containsOnly(1);
    }

    private void signIn(Browser browser, String email) {
        browser.visit(web + "/sign-in").type("email", email).send();
        browser.visit(mails.link(email, "/sign-in?token=")).send();
    }

    /** The people of the sample are in other programmes: their mails are not counted here. */
    private Map<String, Integer> mailed(String words) {
        var counts = mails.countBySubject(words);
        counts.keySet().retainAll(emails.values());
        return counts;
    }

    private List<String> rowOf(int number) {
        var item = programme.growth().get(number - 1);
        return List.of(
                item.path("matches").asText(),
                item.path("met").asText(),
                item.path("notMet").asText(),
                item.path("unconfirmed").asText());
    }

    private static List<List<String>> numbersIn(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(1, row.size())).toList();
    }

    private Caller answer(JsonNode match, String person, Map<String, Object> outcome) {
        var caller = people.signIn(emails.get(person));
        people.answer(caller, id(match), person, outcome).expect(200);
        return caller;
    }

    private JsonNode upload(String url) {
        return organiser
                .post(url, Caller.WORKBOOK, Expected.workbook())
                .expect(200)
                .json();
    }

    private static String named(List<JsonNode> programmes, String name) {
        return programmes.stream()
                .filter(it -> it.path("name").asText().equals(name))
                .map(ProgrammeView::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Set<String>> pairs(List<String> ids) {
        var pairs = new ArrayList<Set<String>>();
        for (var first : ids) {
            ids.stream().filter(other -> other.compareTo(first) > 0).forEach(other -> pairs.add(Set.of(first, other)));
        }
        return pairs;
    }

    private static String outcomeOf(List<JsonNode> matches, String id) {
        return matches.stream()
                .filter(match -> id(match).equals(id))
                .map(match -> match.path("outcome").asText())
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Integer>> figures(Iterable<JsonNode> rows, String... columns) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> List.of(columns).stream()
                        .map(column -> row.path(column).asInt())
                        .toList())
                .toList();
    }
}
