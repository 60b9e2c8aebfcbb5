package org.unmentoring.notifications.suppression;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;
import static org.unmentoring.notifications.Posting.signIn;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class UnsubscribeTest {
    private static GreenMail mailServer;

    @BeforeAll
    static void openTheMailServer() {
        mailServer = new GreenMail(new ServerSetup(MailPort.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
    }

    @AfterAll
    static void closeTheMailServer() {
        mailServer.stop();
    }

    @Test
    void onePostStopsAllButEssentialMails() throws Exception {
        var ann = address("Enough");
        var link = linkIn(ann);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8");
        given().post(link).then().statusCode(200).body(containsString("Done"), containsString("wneud"));
        var later = send(didYouMeet(ann.toUpperCase(java.util.Locale.ROOT)));
        becomes(later, "suppressed");
        see(later).body("reason", equalTo("unsubscribed"));
        becomes(send(signIn(ann)), "sent");
        asService().queryParam("email", ann).get("/v1/suppressions").then().body("items", hasSize(1));
    }

    @Test
    void lookingAtThePageChangesNothing() throws Exception {
        var ann = address("looks");
        var link = linkIn(ann);
        given().get(link)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<form method=\"post\">"), containsString("lang=\"cy\""));
        given().head(link).then().statusCode(200);
        asService().queryParam("email", ann).get("/v1/suppressions").then().body("items", hasSize(0));
        becomes(send(didYouMeet(ann)), "sent");
    }

    @Test
    void liftingASuppressionLetsMailsGoAgain() throws Exception {
        var ann = address("lifted");
        given().post(linkIn(ann)).then().statusCode(200);
        String id = asService()
                .queryParam("email", ann)
                .get("/v1/suppressions")
                .then()
                .extract()
                .path("items[0].id");
        var operator = given().auth().oauth2(TestTokens.operator());
        operator.delete("/v1/suppressions/{id}", id).then().statusCode(428);
        var etag = given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/suppressions/{id}", id)
                .then()
                .statusCode(200)
                .body("email", equalTo(ann), "reason", equalTo("unsubscribed"))
                .extract()
                .header("ETag");
        given().auth()
                .oauth2(TestTokens.operator())
                .header("If-Match", etag)
                .delete("/v1/suppressions/{id}", id)
                .then()
                .statusCode(204);
        becomes(send(didYouMeet(ann)), "sent");
    }

    @Test
    void whoConfirmsAnewIsWrittenToAgain() throws Exception {
        var ann = address("back");
        given().post(linkIn(ann)).then().statusCode(200);
        for (int i = 0; i < 2; i++)
            asService()
                    .body(Map.of("email", ann))
                    .post("/v1/suppressions/confirmations")
                    .then()
                    .statusCode(204);
        becomes(send(didYouMeet(ann)), "sent");
    }

    @Test
    void aMadeUpLinkIsOfNobody() throws Exception {
        var link = linkIn(address("forged"));
        var end = link.length() - 1;
        var forged = link.substring(0, end - 5) + (link.charAt(end - 5) == 'A' ? 'B' : 'A') + link.substring(end - 4);
        given().post(forged).then().statusCode(404);
        given().get(forged).then().statusCode(404);
        given().post("/v1/unsubscribe/x").then().statusCode(404);
        given().post("/v1/unsubscribe/%00").then().statusCode(404);
    }

    @Test
    void essentialMailsCarryNoSuchLink() throws Exception {
        var ann = address("essential");
        becomes(send(signIn(ann)), "sent");
        assertThat(mailTo(ann).getHeader("List-Unsubscribe")).isNull();
        assertThat(mailTo(ann).getHeader("List-Unsubscribe-Post")).isNull();
    }

    private static String linkIn(String address) throws Exception {
        becomes(send(didYouMeet(address)), "sent");
        var mail = mailTo(address);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var link = mail.getHeader("List-Unsubscribe")[0];
        assertThat(link).doesNotContain("council").startsWith("<http").endsWith(">");
        return URI.create(link.substring(1, link.length() - 1)).getPath();
    }

    private static MimeMessage mailTo(String address) throws Exception {
        for (MimeMessage received : mailServer.getReceivedMessages())
            if (Arrays.toString(received.getAllRecipients()).contains(address)) return received;
        throw new AssertionError("nothing arrived");
    }
}
