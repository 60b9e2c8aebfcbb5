package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.e2e.ProgrammeView.id;
import static org.unmentoring.e2e.ProgrammeView.seats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.unmentoring.launcher.Suite;

/** Every page and every state of it, in both languages: axe finds nothing, 320 px are enough. */
@ExtendWith(LaunchedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
    private static final String ORGANISER = "marged@unmentoring.example";

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void pagesForEverybody(String language, Suite suite) {
        var web = suite.addresses().web();
        try (var browser = Browser.open()) {
            var walk = new Walk(browser, web, language);
            walk.see("/", "/programmes/" + programme(suite), "/check-your-mail", "/accessibility");
            walk.wrong("/programmes/" + programme(suite) + "/join");
            walk.wrong("/sign-in");
            for (var link : List.of("/confirm", "/sign-in", "/change-address", "/organise-with-us")) {
                walk.see(link + "?token=no-such-token");
                browser.send();
            }
            walk.see("/nothing/here", "/erased/018f0000-0000-7000-8000-000000000001");
            browser.dark(true);
            walk.see("/", "/programmes/" + programme(suite), "/accessibility", "/nothing/here");
            walk.wrong("/programmes/" + programme(suite) + "/join");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void pagesOfAParticipant(String language, Suite suite) {
        var web = suite.addresses().web();
        var round = newestRound(suite);
        var match = organiser(suite).matches(round).get(language.equals("en") ? 0 : 1);
        var person = organiser(suite).people().get(seats(match).get(0));
        try (var browser = Browser.open()) {
            var walk = new Walk(browser, web, language);
            walk.signIn(person, suite);
            for (var dark : List.of(false, true)) {
                browser.dark(dark);
                walk.see("/matches", "/my-network", "/my-network?through=1", "/me", "/me?done=paused", "/me/data");
                walk.see("/me/erase", "/me/audit", "/me/second-factor", "/organise");
                walk.see("/matches/" + id(match) + "?answer=not-met", "/matches/" + id(match) + "/times");
            }
            browser.dark(false);
            walk.wrong("/me/address");
            walk.see("/me/correct");
            browser.type("name", " ").send();
            walk.see("/matches/" + id(match) + "/times");
            browser.press(By.cssSelector("form[action$='/times/offer'] button"));
            assertThat(browser.language()).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void pagesOfAnOrganiser(String language, Suite suite) {
        try (var browser = Browser.open()) {
            var walk = new Walk(browser, suite.addresses().web(), language);
            walk.signIn(ORGANISER, suite);
            var pages = "/organise/" + programme(suite);
            walk.see("/organise", pages, pages + "/people", pages + "/rounds", pages + "/network", pages + "/growth");
            walk.see(pages + "/rounds/" + id(newestRound(suite)), pages + "/signposts", pages + "/organisers");
        }
    }

    private static String programme(Suite suite) {
        return People.all(Caller.anonymous(), suite.addresses().participants() + "/v1/programmes").stream()
                .filter(it -> it.path("name").asText().equals("UnMentoring"))
                .map(ProgrammeView::id)
                .findFirst()
                .orElseThrow();
    }

    private static ProgrammeView organiser(Suite suite) {
        var people = new People(suite.addresses(), new Mailbox(suite.addresses().mailPages()));
        return new ProgrammeView(people.signIn(ORGANISER), suite.addresses(), programme(suite));
    }

    private static JsonNode newestRound(Suite suite) {
        var view = organiser(suite);
        var rounds = People.all(view.caller(), view.atMatching() + "/rounds");
        return rounds.get(rounds.size() - 1);
    }

    /** Going from page to page; each is looked at when it is there. */
    private record Walk(Browser browser, String web, String language) {
        Walk {
            browser.visit(web + "/?lang=" + language);
        }

        void see(String... paths) {
            for (var path : paths) {
                browser.visit(web + path);
                assertThat(browser.language()).as(path).isEqualTo(language);
            }
        }

        /** A form sent as empty as it came. */
        void wrong(String path) {
            browser.visit(web + path).send();
            assertThat(browser.text()).containsAnyOf("There is a problem", "Mae problem");
        }

        void signIn(String email, Suite suite) {
            var mails = new Mailbox(suite.addresses().mailPages());
            browser.visit(web + "/sign-in").type("email", email).send();
            browser.visit(mails.link(email, "/sign-in?token=")).send();
            assertThat(browser.language()).isEqualTo(language);
        }
    }
}
