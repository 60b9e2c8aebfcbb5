package org.unmentoring.notifications.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.Posting;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class MeetingMailTest {
    private ScriptedSmtp server;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedSmtp(MailPort.number());
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void anAgreedMeetingComesForTheEyeAndForTheCalendar() throws Exception {
        var mail = read("meeting-agreed", "en", meeting("李 小龍", "Café, Llŷn\nupstairs"));
        var mixed = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getCount()).isEqualTo(3);
        assertThat(text(alternatives.getBodyPart(0)))
                .contains("Monday 30 March 2026, 10:00 – 10:45 (British Summer Time)", "Where: Café, Llŷn\nupstairs");
        var calendar = alternatives.getBodyPart(2);
        assertThat(calendar.getContentType()).isEqualTo("text/calendar; charset=utf-8; method=REQUEST");
        var attached = mixed.getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("meeting.ics");
        assertThat(bytes(attached)).isEqualTo(bytes(calendar)).contains("BEGIN:VCALENDAR\r\n", "李 小龍");
        assertThat(mail.getSubject()).startsWith("Agreed: 李 小龍, Monday 30 March 2026, 10:00");
    }

    @Test
    void aCancelledMeetingIsTakenOutOfTheCalendarInWelshToo() throws Exception {
        var mail = read("meeting-cancelled", "cy", meeting("Bo", null));
        var alternatives = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(text(alternatives.getBodyPart(0)))
                .contains("Dydd Llun 30 Mawrth 2026, 10:00 – 10:45 (Amser Haf Prydain)");
        assertThat(alternatives.getBodyPart(2).getContentType()).endsWith("method=CANCEL");
    }

    @Test
    void aMailThatIsTriedAgainIsTheSameToTheLastByte() throws Exception {
        var address = Posting.address("again");
        server.script(address, ScriptedSmtp.Mood.TAKES_BUT_CUTS);
        var id = Posting.send(Posting.message("meeting-agreed", "Ann", address, meeting("Bo", "Room 1")));
        Posting.becomes(id, "sent");
        assertThat(server.mailsTo(address)).hasSize(2);
        assertThat(server.mailsTo(address).stream().map(mail -> mail.content()).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "timeZone, Mars/Phobos, /values/timeZone",
        "startsAt, tomorrow, /values/startsAt",
        "uid, 'a b', /values/uid",
        "sequence, -1, /values/sequence",
        "link, 'javascript:x', /values/link"
    })
    void aMeetingThatCannotBeIsRefused(String field, String value, String pointer) {
        var values = meeting("Bo", null);
        values.put(field, field.equals("sequence") ? (Object) Integer.valueOf(value) : value);
        Posting.post(Posting.message("meeting-agreed", "Ann", Posting.address("x"), values))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static Map<String, Object> meeting(String partner, String where) {
        var values = new HashMap<String, Object>(Map.of(
                "programme", "Coffee trials",
                "partners", List.of(Map.of("name", partner, "email", "bo@ministry.example")),
                "uid", "0190163d-8694-739b-aea5-966c26f8ad91",
                "sequence", 2,
                "startsAt", "2026-03-30T09:00:00Z",
                "endsAt", "2026-03-30T09:45:00Z",
                "timeZone", "Europe/London",
                "link", "https://web.example/matches/1/times"));
        values.put("where", where);
        return values;
    }

    private MimeMessage read(String template, String language, Map<String, ?> values) throws Exception {
        var address = Posting.address("reader");
        var message = Posting.message(template, "Ann", address, values);
        message.put("to", Map.of("name", "Ann", "email", address, "language", language));
        Posting.becomes(Posting.send(message), "sent");
        var raw = server.mailsTo(address).get(0).content();
        return new MimeMessage((Session) null, new ByteArrayInputStream(raw.getBytes(ISO_8859_1)));
    }

    private static String text(BodyPart part) throws Exception {
        return part.getContent().toString().replace("\r\n", "\n");
    }

    private static String bytes(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), UTF_8);
    }
}
