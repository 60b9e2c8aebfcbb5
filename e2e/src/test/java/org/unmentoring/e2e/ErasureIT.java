package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unmentoring.launcher.Suite;
import org.unmentoring.test.Traces;

/** Somebody in the middle of everything asks to be erased: in three services nothing is left, and no figure changes. */
@ExtendWith(LaunchedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureIT {
    private static final List<String> DATABASES = List.of("participants", "matching", "notification");
    private static final String NAME = "Quillon Vexworth";
    private static final String EMAIL = "quillon.vexworth@leavers.example";
    private static final Duration PROMISED = Duration.ofSeconds(60);

    private final Traces traces = Traces.of(EMAIL, NAME, "Vexworth");

    private Suite suite;
    private Mailbox mails;
    private People people;
    private Caller operator;
    private ProgrammeView programme;
    private JsonNode round;
    private Caller leaver;
    private String id;
    private Backup backup;
    private JsonNode network;
    private List<JsonNode> growth;

    @BeforeAll
    void begin(Suite launched) {
        suite = launched;
        mails = new Mailbox(suite.addresses().mailPages());
        people = new People(suite.addresses(), mails);
        operator = Caller.operator(
                suite.addresses().participants(), suite.secrets().operator());
        var made = operator.post(
                        suite.addresses().participants() + "/v1/programmes",
                        Map.of("name", "Brief coffees", "sandbox", true))
                .expect(201)
                .json();
        programme = new ProgrammeView(operator, suite.addresses(), ProgrammeView.id(made));
    }

    @Test
    @Order(1)
    void somebodyIsInTheMiddleOfEverything() throws SQLException, IOException {
        for (var email : List.of("a@leavers.example", "b@leavers.example", "c@leavers.example")) join("Stayer", email);
        join(NAME, EMAIL);
        var draw = Map.of("timeToMeet", "P14D", "cadence", "P1M");
        operator.put(programme.atMatching() + "/schedule", draw).expect(200);
        round = operator.post(programme.atMatching() + "/rounds", Map.of())
                .expect(201)
                .json();
        leaver = people.signIn(EMAIL);
        id = leaver.get(suite.addresses().participants() + "/v1/me")
                .expect(200)
                .json()
                .path("id")
                .asText();
        mails.link(EMAIL, "/from-mail/");
        var match = matchOfLeaver();
        var start = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
        leaver.put(
                        suite.addresses().matching() + "/v1/matches/" + match + "/meeting/offer",
                        Map.of("times", List.of(start.toString()), "where", "At Vexworth’s"))
                .expect(200);
        people.answer(leaver, match, id, Map.of("met", true, "comment", NAME + " was here", "rating", 5))
                .expect(200);
        Caller.anonymous()
                .post(suite.addresses().participants() + "/v1/sign-in-links", Map.of("email", EMAIL))
                .expect(202);
        mails.link(EMAIL, "/sign-in?token=");
        assertThat(traces()).isNotEmpty();
        network = programme.network(1);
        growth = programme.growth();
        backup = Backup.of(suite, "participants");
    }

    @Test
    @Order(2)
    void aReceiptSaysWithinAMinuteThatAllThreeAreDone() {
        var asked = Patience.insist(
                        "the service after its backup",
                        PROMISED,
                        () -> leaver.delete(suite.addresses().participants() + "/v1/me"))
                .expect(202)
                .json();
        receiptIsDone(ProgrammeView.id(asked));
    }

    @Test
    @Order(3)
    void noDatabaseAndNoLogKnowsThem() throws SQLException, IOException {
        assertThat(traces()).isEmpty();
        assertThat(traces.in(everything(operator))).isEmpty();
    }

    @Test
    @Order(4)
    void noFigureAndNoEdgeChanged() {
        assertThat(programme.growth()).isEqualTo(growth);
        assertThat(programme.network(1).path("edges")).isEqualTo(network.path("edges"));
        assertThat(programme.network(1).path("nodes")).hasSize(4);
    }

    @Test
    @Order(5)
    void theirSessionOpensNothing() {
        for (var url : List.of(
                suite.addresses().participants() + "/v1/me",
                suite.addresses().matching() + "/v1/me/matches",
                suite.addresses().notification() + "/v1/me/export"))
            leaver.get(url).expect(401);
    }

    @Test
    @Order(6)
    void aRestoredBackupIsErasedAgain() throws SQLException, IOException {
        backup.restore();
        try (var database = Backup.connect(suite, "participants")) {
            assertThat(traces.in(database)).isNotEmpty();
            // Every five minutes; now is one of them.
            Backup.execute(
                    database, "update scheduled_tasks set execution_time = now() where task_name = 'compare-erasures'");
        }
        Patience.until("nothing of them, once more", PROMISED.multipliedBy(2), () -> traces().isEmpty());
        assertThat(programme.growth()).isEqualTo(growth);
    }

    @Test
    @Order(7)
    void theSameAddressJoinsAsAStranger() {
        join("Quill", EMAIL);
        var stranger = people.signIn(EMAIL);
        var me = stranger.get(suite.addresses().participants() + "/v1/me")
                .expect(200)
                .json();
        assertThat(me.path("id").asText()).isNotEqualTo(id);
        assertThat(stranger.get(suite.addresses().matching() + "/v1/me/matches")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(everything(stranger)).doesNotContain(id).doesNotContain(NAME);
    }

    private void join(String name, String email) {
        people.register(programme.id(), name, email);
        people.confirm(mails.token(email, "/confirm?token=")).expect(200);
    }

    private String matchOfLeaver() {
        return programme.matches(round).stream()
                .filter(match -> ProgrammeView.seats(match).contains(id))
                .map(ProgrammeView::id)
                .findFirst()
                .orElseThrow();
    }

    private void receiptIsDone(String receipt) {
        Patience.until("a receipt that says done", PROMISED, () -> Caller.anonymous()
                .get(suite.addresses().participants() + "/v1/erasures/" + receipt)
                .expect(200)
                .json()
                .path("done")
                .asBoolean());
    }

    /** What lists, exports and histories show whoever asks. */
    private String everything(Caller caller) {
        var shown = new ArrayList<String>();
        for (var url : List.of(
                programme.atParticipants() + "/participants?limit=200",
                suite.addresses().participants() + "/v1/me/export",
                suite.addresses().matching() + "/v1/me/export",
                suite.addresses().notification() + "/v1/me/export",
                suite.addresses().matching() + "/v1/rounds/" + ProgrammeView.id(round) + "/matches",
                programme.atMatching() + "/network")) shown.add(caller.get(url).body());
        return String.join("\n", shown);
    }

    /** In all tables and logs; the catcher's mails are in the world outside. */
    private List<String> traces() {
        try {
            var found = new ArrayList<String>();
            for (var name : DATABASES) {
                try (var database = Backup.connect(suite, name)) {
                    traces.in(database).forEach(trace -> found.add(name + ": " + trace));
                }
            }
            try (var logs = Files.list(suite.logs())) {
                for (var log : logs.toList())
                    traces.in(Files.readString(log)).forEach(trace -> found.add(log.getFileName() + ": " + trace));
            }
            return found;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
