package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.e2e.ProgrammeView.id;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.unmentoring.launcher.Suite;

/** From joining to being erased in Welsh, in a browser that runs no scripts. */
@ExtendWith(LaunchedSuite.class)
class WelshIT {
    private static final String SIWAN = "siwan@cymry.example";
    private static final String TOMOS = "tomos@cymry.example";

    @Test
    void somebodyJoinsIsMatchedAnswersAndGoesInWelsh(Suite suite) {
        var addresses = suite.addresses();
        var mails = new Mailbox(addresses.mailPages());
        var people = new People(addresses, mails);
        var web = addresses.web();
        var operator = Caller.operator(addresses.participants(), suite.secrets().operator());
        var programme = new ProgrammeView(
                operator,
                addresses,
                id(operator.post(
                                addresses.participants() + "/v1/programmes",
                                Map.of("name", "Paned a sgwrs", "language", "cy", "sandbox", true))
                        .expect(201)
                        .json()));
        people.register(programme.id(), "Tomos Llwyd", TOMOS);
        people.confirm(mails.token(TOMOS, "/confirm?token=")).expect(200);

        try (var browser = Browser.withoutScripts()) {
            browser.visit(web + "/programmes/" + programme.id() + "?lang=cy");
            assertThat(browser.language()).isEqualTo("cy");
            assertThat(browser.text()).contains("30 i 45 munud", "Ymuno â'r rhaglen hon");

            browser.visit(web + "/programmes/" + programme.id() + "/join").send();
            assertThat(browser.text()).contains("Rhowch eich enw");
            browser.type("name", "Siwan Rhŷs")
                    .type("email", SIWAN)
                    .type("organisation", "Cyngor Gwynedd")
                    .choose("language-cy")
                    .send();
            assertThat(browser.heading()).isEqualTo("Edrychwch ar eich e-bost");
            browser.visit(mails.link(SIWAN, "/confirm?token=")).send();
            assertThat(browser.heading()).isEqualTo("Croeso, Siwan Rhŷs");

            operator.post(programme.atMatching() + "/rounds", Map.of()).expect(201);
            browser.visit(mails.link(SIWAN, "/from-mail/"));
            assertThat(browser.language()).isEqualTo("cy");
            assertThat(browser.text()).contains("Tomos Llwyd", TOMOS, "Pynciau i ddechrau");
            browser.choose("met").choose("rating-5").send();
            assertThat(browser.text()).contains("Diolch. Mae eich ateb wedi'i gadw");

            browser.visit(web + "/sign-in").type("email", SIWAN).send();
            browser.visit(mails.link(SIWAN, "/sign-in?token=")).send();
            assertThat(browser.heading()).isEqualTo("Fy mharau");
            browser.visit(web + "/my-network");
            assertThat(browser.table()).hasSize(1);
            assertThat(browser.text()).contains("Tomos Llwyd", "Wedi cyfarfod");
            browser.visit(web + "/me/correct").type("jobTitle", "Archwilydd").send();
            assertThat(browser.text()).contains("Mae eich manylion wedi'u newid", "Archwilydd");
            browser.visit(web + "/me/data").press(By.cssSelector("form[action='/me/data/restrict'] button"));
            assertThat(browser.text()).contains("Caiff eich data ei gadw heb ei ddefnyddio ers");
            browser.visit(web + "/me/erase").send();
            assertThat(browser.text()).contains("Diolch am fod gyda ni.");
            browser.visit(web + "/me");
            assertThat(browser.heading()).isEqualTo("Mewngofnodi");
        }
    }
}
