package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.e2e.ProgrammeView.id;
import static org.unmentoring.e2e.ProgrammeView.seats;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.unmentoring.launcher.Suite;

/** An organiser's round, by hand: import, look, hold one match back, approve, see what became of it, take the proof away. */
@ExtendWith(LaunchedSuite.class)
class OrganiserIT {
    private static final String ORGANISER = "blodwen@organisers.example";
    private static final int PEOPLE = 8;

    private Mailbox mails;
    private People people;
    private Suite suite;

    @Test
    void aRoundIsLookedAtBeforeAnybodyHearsOfIt(Suite launched) {
        suite = launched;
        mails = new Mailbox(suite.addresses().mailPages());
        people = new People(suite.addresses(), mails);
        var programme = programme();
        var pages = suite.addresses().web() + "/organise/" + programme.id();
        var round = drawn(programme);
        assertThat(round.path("status").asText()).isEqualTo("held");
        var before = pairs(programme, round);
        var emails = Set.copyOf(programme.people().values());

        try (var browser = Browser.open()) {
            browser.visit(suite.addresses().web() + "/sign-in")
                    .type("email", ORGANISER)
                    .send();
            browser.visit(mails.link(ORGANISER, "/sign-in?token=")).send();
            browser.visit(pages);
            assertThat(browser.text()).contains("Round 1 is drawn and waits for you");
            browser.visit(pages + "/schedule");
            browser.keepPicture("schedule", 1280);
            var page = pages + "/rounds/" + id(round);
            browser.visit(page);
            browser.keepPicture("round-that-waits", 1280);
            browser.keepPicture("round-that-waits", 320);
            browser.press(By.cssSelector("main tbody a"))
                    .choose("because")
                    .choose("then")
                    .send();
            assertThat(mailed(emails)).isEmpty();
            browser.press(By.cssSelector("form[action$='/approve'] button"));
            browser.visit(page + "/proof");
            browser.keepPicture("proof", 1280);
            browser.visit(pages);
            browser.keepPicture("attention", 1280);
            browser.keepPicture("attention", 320);
            assertThat(browser.text()).contains("Round 1 so far").doesNotContain("waits for you");
        }

        assertThat(pairs(programme, round)).hasSize(PEOPLE / 2).isNotEqualTo(before);
        Patience.until("an introduction for everybody", Duration.ofSeconds(60), () -> mailed(emails)
                .keySet()
                .equals(emails));
        assertThat(mailed(emails).values()).containsOnly(1);
        var match = programme.matches(round).stream()
                .filter(it -> !it.path("dissolved").asBoolean())
                .findFirst()
                .orElseThrow();
        var one = seats(match).get(0);
        people.answer(people.signIn(programme.people().get(one)), id(match), one, Map.of("met", true))
                .expect(200);
        assertThat(programme.growth()).singleElement().satisfies(it -> {
            assertThat(it.path("matches").asInt()).isEqualTo(PEOPLE / 2);
            assertThat(it.path("met").asInt()).isEqualTo(1);
        });
        assertThat(programme
                        .caller()
                        .get(suite.addresses().matching() + "/v1/rounds/" + id(round) + "/proof")
                        .expect(200)
                        .json()
                        .path("proven")
                        .asBoolean())
                .isTrue();
    }

    private ProgrammeView programme() {
        var participants = suite.addresses().participants();
        var operator = Caller.operator(participants, suite.secrets().operator());
        var made = operator.post(
                        participants + "/v1/programmes",
                        Map.of(
                                "name",
                                "Coffee by hand",
                                "timeZone",
                                "Europe/London",
                                "language",
                                "en",
                                "sandbox",
                                true))
                .expect(201)
                .json();
        var programme = new ProgrammeView(operator, suite.addresses(), id(made));
        operator.post(
                        programme.atParticipants() + "/organisers",
                        Map.of("name", "Blodwen Organiser", "email", ORGANISER))
                .expect(201);
        return programme.seenBy(people.signIn(ORGANISER));
    }

    private JsonNode drawn(ProgrammeView programme) {
        var list = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> "Person %d,by-hand-%d@people.example,Body %d".formatted(i, i, i))
                .collect(Collectors.joining("\n", "Name,Email,Organisation\n", "\n"));
        programme
                .caller()
                .post(programme.atParticipants() + "/imports", "text/csv", BodyPublishers.ofString(list))
                .expect(200);
        programme
                .caller()
                .put(
                        programme.atMatching() + "/schedule",
                        Map.of("cadence", "P1M", "timeToMeet", "P14D", "approval", "wait", "approveWithin", "P2D"))
                .expect(200);
        return programme
                .caller()
                .post(programme.atMatching() + "/rounds", Map.of())
                .expect(201)
                .json();
    }

    private Map<String, Integer> mailed(Set<String> emails) {
        var counts = mails.countBySubject("please meet");
        counts.keySet().retainAll(emails);
        return counts;
    }

    private static Set<Set<String>> pairs(ProgrammeView programme, JsonNode round) {
        return programme.matches(round).stream()
                .filter(it -> !it.path("dissolved").asBoolean())
                .map(it -> Set.copyOf(seats(it)))
                .collect(Collectors.toSet());
    }
}
