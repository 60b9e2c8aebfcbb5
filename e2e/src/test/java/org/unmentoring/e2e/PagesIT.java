package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.e2e.ProgrammeView.id;
import static org.unmentoring.e2e.ProgrammeView.seats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.unmentoring.launcher.Suite;

/** Every page and its states, in both languages: axe finds nothing in light or dark, 320 px are enough. */
@ExtendWith(LaunchedSuite.class)
class PagesIT {
    private static final String ORGANISER = "heledd@coffeetrials.example";
    /** Of every page, for people to look at: only when somebody wants them, since they take time. */
    private static final boolean PICTURES = System.getenv("UNMENTORING_E2E_PICTURES") != null;

    private static final String NOBODY = "018f0000-0000-7000-8000-000000000001";

    private static ProgrammeView programme;
    private static JsonNode round;

    /** One round that runs, of which one pair has not met; the earlier ones are over. */
    @BeforeAll
    static void aRoundRuns(Suite suite) {
        var operator = Caller.operator(
                suite.addresses().participants(), suite.secrets().operator());
        programme = new ProgrammeView(operator, suite.addresses(), named("Coffee trials Wales", suite));
        round = operator.post(programme.atMatching() + "/rounds", Map.of())
                .expect(201)
                .json();
        var people = new People(suite.addresses(), new Mailbox(suite.addresses().mailPages()));
        var match = programme.matches(round).get(2);
        var one = seats(match).get(0);
        people.answer(
                        people.signIn(programme.people().get(one)),
                        id(match),
                        one,
                        Map.of("met", false, "reason", "diary-clash", "comment", "Dyddiadur llawn."))
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void pagesForEverybody(String language, Suite suite) {
        var page = "/programmes/" + programme.id();
        try (var browser = Browser.open()) {
            var walk = new Walk(browser, suite, language);
            walk.see("/", page, page + "/stories", "/check-your-mail", "/accessibility");
            walk.wrong(page + "/join");
            walk.wrong("/sign-in");
            for (var link : new String[] {"/confirm", "/sign-in", "/change-address", "/organise-with-us"}) {
                walk.see(link + "?token=no-such-token");
                browser.send();
            }
            walk.see("/nothing/here", "/erased/" + NOBODY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void pagesOfAParticipant(String language, Suite suite) {
        var match = programme.matches(round).get(language.equals("en") ? 0 : 1);
        var person = programme.people().get(seats(match).get(0));
        var page = "/matches/" + id(match);
        try (var browser = Browser.open()) {
            var walk = new Walk(browser, suite, language);
            walk.signIn(person);
            walk.see(
                    "/matches",
                    page,
                    page + "?answer=not-met",
                    page + "/times",
                    "/my-network",
                    "/my-network?through=1");
            walk.see("/me", "/me?done=paused", "/me/data", "/me/erase", "/me/audit", "/me/second-factor", "/organise");
            walk.wrong(page);
            walk.wrong("/me/address");
            walk.see("/me/correct");
            browser.type("name", " ").send();
            walk.see(page + "/times");
            browser.press(By.cssSelector("form[action$='/times/offer'] button"));
            assertThat(browser.language()).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void pagesOfAnOrganiser(String language, Suite suite) {
        var pages = "/organise/" + programme.id();
        try (var browser = Browser.open()) {
            var walk = new Walk(browser, suite, language);
            walk.signIn(ORGANISER);
            walk.see("/organise", pages, pages + "/schedule", pages + "/people", pages + "/people?q=zzz");
            walk.see(pages + "/rounds", pages + "/rounds/" + id(round), pages + "/network", pages + "/growth");
            walk.see(pages + "/reasons", pages + "/reasons/comments", pages + "/silent", pages + "/signposts");
            walk.see(pages + "/organisers", pages + "/stories", pages + "/wording");
            browser.visit(browser.link("main a[href*='/wording/']"));
            walk.see(pages);
            browser.press(By.cssSelector("form[action$='/preview'] button"));
            walk.see(pages + "/people");
            browser.press(By.cssSelector("#import ~ form button"));
        }
    }

    /** The second finds the first one's trial running, is refused, and ends it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void pagesOfTrials(String language, Suite suite) {
        var pages = "/organise/" + programme.id() + "/trials";
        try (var browser = Browser.open()) {
            var walk = new Walk(browser, suite, language);
            walk.signIn(ORGANISER);
            walk.see(pages, pages + "/new?kind=nudges");
            browser.press(By.cssSelector("button[value=register]"));
            assertThat(browser.text()).containsAnyOf("There is a problem", "Mae problem");
            walk.see(pages + "/new?kind=cadence");
            browser.type("people", "120").type("from", "55").type("to", "65");
            browser.press(By.cssSelector("button[value=power]"));
            assertThat(browser.text()).containsPattern("120 .*\\d+ .*55 % .*65 %");
            browser.type("title", "Rhythm " + language).type("hypothesis", "It helps. Mae'n help.");
            browser.press(By.cssSelector("button[value=register]"));
            browser.press(By.cssSelector("form[action$='/start'] button"));
            walk.see(pages);
            browser.visit(browser.link("article:last-of-type h2 a"));
            assertThat(browser.heading()).isEqualTo("Rhythm en");
            assertThat(browser.language()).isEqualTo(language);
            if (language.equals("cy")) {
                browser.choose("stop");
                browser.press(By.cssSelector("form[action$='/stop'] button"));
                assertThat(browser.text()).contains("Mae'r treial wedi dod i ben");
            }
        }
    }

    private static String named(String name, Suite suite) {
        return People.all(Caller.anonymous(), suite.addresses().participants() + "/v1/programmes").stream()
                .filter(it -> it.path("name").asText().equals(name))
                .map(ProgrammeView::id)
                .findFirst()
                .orElseThrow();
    }

    /** Going from page to page; each is looked at when it is there. */
    private record Walk(Browser browser, Suite suite, String language) {
        Walk {
            browser.visit(suite.addresses().web() + "/?lang=" + language);
        }

        void see(String... paths) {
            for (var path : paths) {
                browser.visit(suite.addresses().web() + path);
                assertThat(browser.language()).as(path).isEqualTo(language);
                if (PICTURES) keepPictures(path);
            }
        }

        /** To be looked at by people, wide, and narrow in light and dark. */
        private void keepPictures(String path) {
            var name = "page-" + language
                    + path.replaceFirst("[?].*", "")
                            .replaceAll("/?[0-9a-f-]{36}", "")
                            .replace('/', '-');
            browser.keepPicture(name, 1280);
            browser.keepPicture(name, 390);
        }

        /** A form sent as empty as it came. */
        void wrong(String path) {
            browser.visit(suite.addresses().web() + path).send();
            assertThat(browser.text()).containsAnyOf("There is a problem", "Mae problem");
        }

        void signIn(String email) {
            var mails = new Mailbox(suite.addresses().mailPages());
            browser.visit(suite.addresses().web() + "/sign-in")
                    .type("email", email)
                    .send();
            browser.visit(mails.link(email, "/sign-in?token=")).send();
            assertThat(browser.language()).isEqualTo(language);
        }
    }
}
