package org.unmentoring.notifications.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.Posting;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class TemplatesTest {
    @Test
    void everyTemplateTellsWhatItAsksFor() {
        Posting.asService()
                .get("/v1/templates")
                .then()
                .statusCode(200)
                .body(
                        "items.key",
                        contains(
                                "confirm-address",
                                "sign-in-link",
                                "confirm-new-address",
                                "address-changing",
                                "organiser-invitation",
                                "second-factor-changed",
                                "complaint-received",
                                "complaint-answered",
                                "complaint-waiting",
                                "introduction",
                                "match-changed",
                                "when-will-you-meet",
                                "reminder",
                                "did-you-meet",
                                "last-call",
                                "pause-or-stay",
                                "times-offered",
                                "meeting-agreed",
                                "meeting-cancelled",
                                "story-consent",
                                "story-declined",
                                "round-waits",
                                "survey"))
                .body("items[0].placeholders.name", contains("programme", "link", "minutes", "invitedBy"))
                .body("items[0].languages", contains("en", "cy"))
                .body(
                        "items.find { it.key == 'introduction' }.placeholders.find { it.name == 'partners' }.fields.name",
                        contains("name", "email", "organisation", "jobTitle", "interests"))
                .body(
                        "items.find { it.key == 'introduction' }.placeholders.find { it.name == 'partners' }.fields.required",
                        contains(true, true, false, false, false))
                .body(
                        "items.find { it.key == 'did-you-meet' }.placeholders.find { it.name == 'programme' }.required",
                        equalTo(true))
                .body("next", nullValue());
    }
}
