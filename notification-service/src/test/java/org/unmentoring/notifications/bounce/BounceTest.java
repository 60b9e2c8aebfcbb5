package org.unmentoring.notifications.bounce;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class BounceTest {
    private static GreenMail mailServer;

    @Inject
    DataSource database;

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
    void aReportOfAnUnknownMailboxEndsTheMessageAndSuppressesTheAddress() throws Exception {
        var ann = address("gone");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        handOver(report(returnPathTo(ann), "failed", "5.1.1"))
                .statusCode(200)
                .body("message", equalTo(id), "outcome", equalTo("bounced"), "status", equalTo("5.1.1"));
        see(id).body(
                        "status",
                        equalTo("permanent-failure"),
                        "reason",
                        equalTo("bounce-5.1.1"),
                        "sentAt",
                        notNullValue());
        asService()
                .queryParam("email", ann)
                .get("/v1/suppressions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("bounced"), "items[0].message", equalTo(id));
        var next = send(didYouMeet(ann));
        becomes(next, "suppressed");
        see(next).body("reason", equalTo("bounced"));
        handOver(report(returnPathTo(ann), "failed", "5.1.1")).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sending", "temporary-failure"})
    void aReportThatOvertakesTheMailServersAnswerCountsTheSame(String status) throws Exception {
        var ann = address("overtaken-" + status);
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        try (var connection = database.getConnection();
                var before = connection.prepareStatement(
                        "update message set status = ?, sent_at = null, over_at = null where id = ?")) {
            before.setString(1, status);
            before.setObject(2, UUID.fromString(id));
            before.executeUpdate();
        }
        handOver(report(returnPathTo(ann), "failed", "5.1.1")).statusCode(200);
        see(id).body("status", equalTo("permanent-failure"), "reason", equalTo("bounce-5.1.1"));
        asService().queryParam("email", ann).get("/v1/suppressions").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2.2", "5.7.1", "5.0.0"})
    void anotherFailureSuppressesNobody(String status) throws Exception {
        var ann = address("full");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        handOver(report(returnPathTo(ann), "failed", status)).statusCode(200);
        see(id).body("status", equalTo("permanent-failure"), "reason", equalTo("bounce-" + status));
        asService().queryParam("email", ann).get("/v1/suppressions").then().body("items", hasSize(0));
    }

    @Test
    void aReportOfADelayChangesNothing() throws Exception {
        var ann = address("slow");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        handOver(report(returnPathTo(ann), "delayed", "4.4.7")).body("outcome", equalTo("delayed"));
        see(id).body("status", equalTo("sent"));
    }

    @Test
    void anAnswerByAMachineChangesNothing() throws Exception {
        var ann = address("away");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        handOver("To: " + returnPathTo(ann) + "\r\nSubject: I am on holiday\r\n\r\nBack on Monday.\r\n")
                .statusCode(200)
                .body("outcome", equalTo("ignored"), "status", nullValue());
        see(id).body("status", equalTo("sent"));
    }

    @Test
    void theEnvelopesRecipientMayBeToldBeside() throws Exception {
        var ann = address("bcc");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        given().auth()
                .oauth2(TestTokens.operator())
                .contentType("message/rfc822")
                .queryParam("recipient", returnPathTo(ann).toUpperCase(java.util.Locale.ROOT))
                .body(report("postmaster@unmentoring.example", "failed", "5.1.1")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/bounces")
                .then()
                .statusCode(200)
                .body("message", equalTo(id));
    }

    @Test
    void aForgedReturnPathIsRefused() throws Exception {
        var ann = address("forged");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        var path = returnPathTo(ann);
        var at = path.lastIndexOf('@');
        for (var place : new int[] {at - 1, at - 20, path.indexOf("+b-") + 10}) {
            var other = path.charAt(place) == '7' ? '8' : '7';
            var forged = path.substring(0, place) + other + path.substring(place + 1);
            handOver(report(forged, "failed", "5.1.1"))
                    .statusCode(422)
                    .body("type", equalTo("urn:unmentoring:problem:bounce-not-ours"));
        }
        see(id).body("status", equalTo("sent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing of a mail",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x"
            })
    void whatIsNoBounceIsRefused(String mail) {
        assertThat(handOver(mail).extract().statusCode()).isIn(400, 422);
    }

    @Test
    void onlyServicesAndOperatorsHandOver() {
        given().contentType("message/rfc822")
                .body(new byte[] {65})
                .post("/v1/bounces")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse handOver(String mail) {
        return asService()
                .contentType("message/rfc822")
                .body(mail.getBytes(StandardCharsets.UTF_8))
                .post("/v1/bounces")
                .then();
    }

    /** GreenMail writes the envelope's sender on top of what it takes, as mail servers do. */
    private static String returnPathTo(String address) throws Exception {
        for (MimeMessage received : mailServer.getReceivedMessages())
            if (Arrays.toString(received.getAllRecipients()).contains(address))
                return received.getHeader("Return-Path")[0].replaceAll("[<>]", "");
        throw new AssertionError("nothing arrived");
    }

    /** As Postfix writes it. */
    private static String report(String returnPath, String action, String status) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@mx.council.example (Mail Delivery System)
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                \tboundary="cut"

                --cut
                Content-Description: Notification
                Content-Type: text/plain; charset=utf-8

                I'm sorry to have to inform you that your message could not be delivered.

                --cut
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.council.example
                X-Postfix-Queue-ID: 4F1

                Final-Recipient: rfc822; somebody@elsewhere.example
                Original-Recipient: rfc822;somebody@elsewhere.example
                Action: %s
                Status: %s
                Remote-MTA: dns; mx.council.example
                Diagnostic-Code: smtp; 550 5.1.1 User unknown

                --cut
                Content-Type: text/rfc822-headers

                Subject: Did you meet Bo?

                --cut--
                """.formatted(returnPath, action, status).replace("\n", "\r\n");
    }
}
