package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unmentoring.launcher.Suite;
import org.unmentoring.launcher.service.Service;

/** A programme whose services are killed one after the other, and whose database goes away: the round ends right all the same. */
@ExtendWith(LaunchedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResilienceIT {
    private static final String NAME = "Sturdy coffees";
    private static final Duration RESTART = Duration.ofSeconds(60);
    /** The promise is ten seconds after PostgreSQL answers again; its own recovery and a busy machine are added. */
    private static final Duration RECOVERY = Duration.ofSeconds(20);

    private Suite suite;
    private Mailbox mails;
    private People people;
    private String participants;
    private String matching;
    private Caller operator;
    private ProgrammeView programme;
    private JsonNode round;

    @BeforeAll
    void begin(Suite launched) {
        suite = launched;
        mails = new Mailbox(suite.addresses().mailPages());
        people = new People(suite.addresses(), mails);
        participants = suite.addresses().participants();
        matching = suite.addresses().matching();
        operator = Caller.operator(participants, suite.secrets().operator());
        var made = operator.post(participants + "/v1/programmes", Map.of("name", NAME, "sandbox", true))
                .expect(201)
                .json();
        programme = new ProgrammeView(operator, suite.addresses(), ProgrammeView.id(made));
    }

    @Test
    @Order(1)
    void anImportIsWholeAfterItsServiceWasKilled() {
        var url = programme.atParticipants() + "/imports";
        var cutShort = CompletableFuture.runAsync(() -> importPeople(url));
        Patience.pause(Duration.ofMillis(150));
        kill(Service.PARTICIPANTS);
        cutShort.handle((done, failure) -> done).join();
        Patience.insist("an import after the kill", RESTART, () -> importPeople(url))
                .expect(200);
        var again = importPeople(url).expect(200).json();
        assertThat(again.path("accepted").asInt() + again.path("updated").asInt())
                .isZero();
        assertThat(again.path("unchanged").asInt())
                .isEqualTo(programme.people().size())
                .isPositive();
        awaitReady(Service.PARTICIPANTS);
    }

    @Test
    @Order(2)
    void aDrawIsMadeOnceThoughItsServiceWasKilledInTheMiddle() {
        var url = programme.atMatching() + "/rounds";
        var cutShort = CompletableFuture.runAsync(() -> operator.post(url, Map.of(), "sturdy-draw"));
        Patience.pause(Duration.ofMillis(100));
        kill(Service.MATCHING);
        kill(Service.NOTIFICATION);
        cutShort.handle((done, failure) -> done).join();
        round = Patience.insist("the draw after the kill", RESTART, () -> operator.post(url, Map.of(), "sturdy-draw"))
                .expect(201)
                .json();
        assertThat(People.all(operator, url)).hasSize(1);
        assertThat(seats())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(programme.people().keySet());
        awaitReady(Service.MATCHING);
        awaitReady(Service.NOTIFICATION);
    }

    @Test
    @Order(3)
    void everybodyIsIntroducedOnceAllTheSame() {
        var expected = Set.copyOf(programme.people().values());
        Patience.until("an introduction for everybody", Duration.ofSeconds(120), () -> introductions()
                .keySet()
                .containsAll(expected));
        Patience.pause(Duration.ofSeconds(2));
        assertThat(introductions().keySet()).isEqualTo(expected);
        assertThat(introductions().values()).containsOnly(1);
    }

    @Test
    @Order(4)
    void anAnswerThatWasTakenSurvivesAKill() {
        var match = programme.matches(round).get(0);
        var person = ProgrammeView.seats(match).get(0);
        var caller = people.signIn(programme.people().get(person));
        people.answer(caller, match.path("id").asText(), person, Map.of("met", true))
                .expect(200);
        kill(Service.MATCHING);
        Patience.insist(
                "matching-service after the kill", RESTART, () -> operator.get(programme.atMatching() + "/growth"));
        assertThat(programme.matches(round).get(0).path("outcome").asText()).isEqualTo("met");
        awaitReady(Service.MATCHING);
    }

    @Test
    @Order(5)
    void thePagesComeBackToo() {
        kill(Service.WEB);
        Patience.insist("the web pages after the kill", RESTART, () -> Caller.anonymous()
                        .get(suite.addresses().web() + "/", "text/html"))
                .expect(200);
        awaitReady(Service.WEB);
    }

    @Test
    @Order(6)
    void aWhileWithoutPostgresEndsByItself() {
        var service = Caller.with(serviceToken());
        var before = Stream.of(Service.values()).map(suite::pidOf).toList();
        var questions = Map.of(
                participants,
                (Supplier<Reply>) () -> operator.get(programme.atParticipants() + "/participants"),
                matching,
                () -> operator.get(programme.atMatching() + "/growth"),
                suite.addresses().notification(),
                () -> service.get(suite.addresses().notification() + "/v1/messages?reference=nothing"));
        suite.database().close();
        try {
            var end = System.nanoTime()
                    + Duration.parse(System.getProperty("e2e.outage")).toNanos();
            while (System.nanoTime() < end) {
                questions.forEach((url, question) -> {
                    var refusal = question.get();
                    refusal.expect(503);
                    assertThat(refusal.header("Retry-After")).isPresent();
                    assertThat(refusal.header("Content-Type").orElse("")).startsWith("application/problem+json");
                    Caller.anonymous().get(url + "/q/health/live").expect(200);
                    Caller.anonymous().get(url + "/q/health/ready").expect(503);
                });
                Patience.pause(Duration.ofSeconds(1));
            }
        } finally {
            suite.database().start();
        }
        questions.forEach((url, question) ->
                Patience.insist("an answer from " + url, RECOVERY, question).expect(200));
        assertThat(Stream.of(Service.values()).map(suite::pidOf).toList()).isEqualTo(before);
    }

    /** As `kill -9` does it: the service gets no chance to put anything in order. */
    private void kill(Service service) {
        ProcessHandle.of(suite.pidOf(service)).orElseThrow().destroyForcibly();
    }

    private void awaitReady(Service service) {
        var url = Map.of(
                        Service.PARTICIPANTS,
                        participants,
                        Service.MATCHING,
                        matching,
                        Service.NOTIFICATION,
                        suite.addresses().notification(),
                        Service.WEB,
                        suite.addresses().web())
                .get(service);
        Patience.insist(service + " ready", RESTART, () -> Caller.anonymous().get(url + "/q/health/ready"))
                .expect(200);
    }

    private Reply importPeople(String url) {
        return operator.post(url, "text/csv", sample("coffee-trials-wales-people.csv"));
    }

    private static BodyPublisher sample(String name) {
        try {
            return BodyPublishers.ofFile(Path.of(System.getProperty("unmentoring.root"), "sample-data", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String serviceToken() {
        var form = "grant_type=client_credentials&client_id=matching-service&client_secret="
                + suite.secrets().matching();
        return Caller.anonymous()
                .post(
                        participants + "/v1/oauth/token",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString(form))
                .expect(200)
                .json()
                .path("access_token")
                .asText();
    }

    private Map<String, Integer> introductions() {
        return mails.countBySubject(NAME + ": please meet", NAME + ": dewch i adnabod");
    }

    private List<String> seats() {
        return programme.matches(round).stream()
                .flatMap(match -> ProgrammeView.seats(match).stream())
                .toList();
    }
}
