package org.unmentoring.notifications.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtStart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.template.CalendarEntry;
import org.unmentoring.notifications.template.CalendarEntry.Person;

class InvitationTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-20T08:00:00Z");
    private static final Person SENDER = new Person("UnMentoring", "hello@unmentoring.example");

    @Test
    void aMeetingIsARequestWithItsIdItsSequenceAndItsClock() throws Exception {
        var invitation = of(entry("Bo", "Room 1", 3, false));
        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(invitation.text())
                .contains("UID:meeting-1\r\n", "SEQUENCE:3\r\n", "METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n")
                .contains("DTSTART;TZID=Europe/London:20260330T100000\r\n", "DTSTAMP:20260320T080000Z\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London");
        DtStart<ZonedDateTime> start = event(invitation).getRequiredProperty("DTSTART");
        assertThat(start.getDate().toInstant()).isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
    }

    @Test
    void oneThatIsCalledOffIsCancelledUnderTheSameId() {
        var invitation = of(entry("Bo", null, 4, true));
        assertThat(invitation.method()).isEqualTo("CANCEL");
        assertThat(invitation.text())
                .contains("UID:meeting-1\r\n", "SEQUENCE:4\r\n", "METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void theSameMeetingIsTheSameBytes() {
        assertThat(of(entry("Bo", "Room 1", 0, false))).isEqualTo(of(entry("Bo", "Room 1", 0, false)));
    }

    @Property(tries = 200)
    void whateverNamesAndPlacesSayTheyStayWhatTheyAre(@ForAll("lines") String name, @ForAll("lines") String where)
            throws Exception {
        var invitation = of(entry(name, where + "\nsecond line", 0, false));
        assertThat(invitation.text().split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        var event = event(invitation);
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(event.getAttendees().get(1).<Cn>getRequiredParameter("CN").getValue())
                .isEqualTo(name.replace('"', '\'').replace('\\', '/').replace('^', 'ˆ'));
        assertThat(event.getLocation().getValue()).isEqualTo(where + "\nsecond line");
        assertThat(event.getSummary().getValue()).startsWith("Coffee; trials, 1: ");
        assertThat(event.getProperties("ATTACH")).isEmpty();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "Llŷr O'Neill-ap Rhŷs",
                        "李 小龍",
                        "\"Ann\"; CN=x: mailto:evil@x.example",
                        "a\\nATTACH:file",
                        "^n^' %0A, ; : = \\",
                        "👩‍👩‍👧 𠮷",
                        "END:VEVENT")
                .flatMap(hostile -> Arbitraries.strings()
                        .withChars("ab,;:=\"'^\\ŷ李")
                        .ofMaxLength(60)
                        .map(text -> text.substring(text.length() / 2) + hostile + text + "👩."));
    }

    private static Invitation of(CalendarEntry entry) {
        return Invitation.of(entry, SENDER, new Person("Ann", "ann@council.example"), WRITTEN);
    }

    private static CalendarEntry entry(String name, String where, int sequence, boolean cancelled) {
        return new CalendarEntry(
                "meeting-1",
                sequence,
                cancelled,
                Instant.parse("2026-03-30T09:00:00Z"),
                Instant.parse("2026-03-30T09:45:00Z"),
                ZoneId.of("Europe/London"),
                "Coffee; trials, 1",
                where,
                "https://web.example/matches/1/times",
                List.of(new Person(name, "bo+x@münchen.example")));
    }

    private static VEvent event(Invitation invitation) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(invitation.text()));
        calendar.validate();
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }
}
