package org.unmentoring.notifications.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.sequence.Sequencing.match;
import static org.unmentoring.notifications.sequence.Sequencing.person;
import static org.unmentoring.notifications.sequence.Sequencing.see;
import static org.unmentoring.notifications.sequence.Sequencing.start;
import static org.unmentoring.notifications.sequence.Sequencing.stop;
import static org.unmentoring.notifications.sequence.Sequencing.templates;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.message.Mailbox;
import org.unmentoring.test.PostgresServer;

/** Days and months, on a clock that is turned forward only: the scheduler would wait for a time that it has seen. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestProfile(TurnedClock.Profile.class)
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class YearTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int PEOPLE = Integer.getInteger("unmentoring.year.people", 12);
    private static final int ROUNDS = Integer.getInteger("unmentoring.year.rounds", 4);
    private static final Mailbox MAIL = new Mailbox();

    @Inject
    DataSource database;

    private record Got(String person, String sequence, String template, Instant at) {
        LocalDate day() {
            return at.atZone(LONDON).toLocalDate();
        }
    }

    @BeforeAll
    static void openTheMailServer() {
        MAIL.open();
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.close();
    }

    @Test
    @Order(1)
    void aMatchIsAskedAboutInItsTime() throws SQLException {
        var reference = startAt("2027-03-02T09:00:00Z", until(match(person("ann")), "2027-03-16T09:00:00Z"));
        settle();
        mailedAt(reference, "2027-03-04T09:00:00Z", "introduction", "when-will-you-meet");
        mailedAt(reference, "2027-03-09T09:00:00Z", "introduction", "when-will-you-meet", "reminder");
        mailedAt(reference, "2027-03-16T09:00:00Z", "introduction", "when-will-you-meet", "reminder", "did-you-meet");
        mailedAt(
                reference,
                "2027-03-19T09:00:00Z",
                "introduction",
                "when-will-you-meet",
                "reminder",
                "did-you-meet",
                "last-call");
        assertThat(see(reference).extract().<String>path("status")).isEqualTo("over");
    }

    /** The mail is there at that time, and was not a second before. */
    private void mailedAt(String reference, String time, String... templates) throws SQLException {
        TurnedClock.turnTo(Instant.parse(time).minusSeconds(30));
        settle();
        assertThat(templates(reference, 0)).hasSize(templates.length - 1);
        TurnedClock.turnTo(time);
        settle();
        assertThat(templates(reference, 0)).containsExactly(templates);
    }

    @Test
    @Order(2)
    void nineInTheMorningStaysNineWhenTheClocksChange() throws SQLException {
        var spring = startAt("2027-03-22T09:00:00Z", match(person("ann")));
        settle();
        mailedAt(spring, "2027-03-24T09:00:00Z", "introduction", "when-will-you-meet");
        stop(spring, "ann");
        // A Thursday; Friday to Monday are Easter's, and on the Sunday the clocks change.
        var easter = startAt("2027-03-25T09:00:00Z", match(person("ann")));
        settle();
        mailedAt(easter, "2027-03-31T08:00:00Z", "introduction", "when-will-you-meet");
        var autumn = startAt("2027-10-28T08:00:00Z", match(person("ann")));
        settle();
        mailedAt(autumn, "2027-11-01T09:00:00Z", "introduction", "when-will-you-meet");
        assertThat(see(autumn).extract().<String>path("endAt")).isEqualTo("2027-11-11T09:00:00Z");
    }

    @Test
    @Order(3)
    void aScottishHolidayIsOneInScotlandOnly() throws SQLException {
        var reference = startAt(
                "2027-11-26T14:00:00Z",
                match(person("ann", address("ann"), "england"), person("bo", address("bo"), "scotland")));
        settle();
        TurnedClock.turnTo("2027-11-30T14:00:00Z");
        settle();
        assertThat(templates(reference, 0)).containsExactly("introduction", "when-will-you-meet");
        assertThat(templates(reference, 1)).containsExactly("introduction");
        TurnedClock.turnTo("2027-12-01T14:00:00Z");
        settle();
        assertThat(templates(reference, 1)).containsExactly("introduction", "when-will-you-meet");
    }

    @Test
    @Order(5)
    void aLeapDayIsADay() throws SQLException {
        var reference = startAt("2028-02-25T10:00:00Z", match(person("ann")));
        settle();
        mailedAt(reference, "2028-02-29T10:00:00Z", "introduction", "when-will-you-meet");
    }

    @Test
    @Order(4)
    void fiveDaysAwayAreOneMailTheOneThatIsRightNow() throws SQLException {
        TurnedClock.turnTo("2028-01-11T09:00:00Z");
        var introduced = start(match(person("ann")));
        var later = until(match(person("bo")), "2028-01-20T09:00:00Z");
        later.put("startAt", "2028-01-11T10:00:00Z");
        var waiting = start(later);
        settle();
        TurnedClock.turnTo("2028-01-18T12:00:00Z");
        settle();
        assertThat(templates(introduced, 0)).containsExactly("introduction", "reminder");
        assertThat(templates(waiting, 0)).containsExactly("introduction");
        TurnedClock.turnTo("2028-01-19T12:00:00Z");
        settle();
        assertThat(templates(waiting, 0)).containsExactly("introduction");
    }

    @Test
    @Order(6)
    void nobodyGetsMoreThanTheCapsAllowOverAllProgrammes() throws SQLException {
        TurnedClock.turnTo("2028-07-03T09:00:00Z");
        var ann = address("busy");
        var references = IntStream.range(0, 3)
                .mapToObj(i -> start(match(person("busy", i == 0 ? ann : ann.toUpperCase(), "england"))))
                .toList();
        settle();
        assertThat(got(references)).hasSize(1);
        for (var day = LocalDate.parse("2028-07-04");
                day.isBefore(LocalDate.parse("2028-08-08"));
                day = day.plusDays(1))
            for (var hour : List.of("08:00:00", "12:00:00")) {
                TurnedClock.turnTo(day + "T" + hour + "Z");
                settle();
            }
        var got = got(references);
        assertCaps(got);
        assertThat(got)
                .extracting(Got::template)
                .filteredOn("introduction"::equals)
                .hasSize(3);
        assertThat(got).extracting(Got::template).contains("did-you-meet", "last-call");
    }

    @Test
    @Order(7)
    void aYearOfMonthlyRoundsIsBearable() throws SQLException {
        var addresses =
                IntStream.range(0, PEOPLE).mapToObj(i -> address("p" + i)).toList();
        var programme = UUID.randomUUID().toString();
        var references = new ArrayList<String>();
        var silentFrom = new HashMap<String, Instant>();
        var left = new HashMap<String, Instant>();
        for (int round = 0; round < ROUNDS; round++) {
            var drawn = LocalDate.of(2029, 1, 1)
                    .plusMonths(round)
                    .with(java.time.temporal.TemporalAdjusters.firstInMonth(java.time.DayOfWeek.TUESDAY))
                    .atTime(9, 0)
                    .atZone(LONDON)
                    .toInstant();
            TurnedClock.turnTo(drawn);
            for (int i = 0; i + 1 < PEOPLE; i += 2) {
                if (left.containsKey("p" + i) || left.containsKey("p" + (i + 1))) continue;
                var asked = match(
                        person("p" + i, addresses.get(i), "england"),
                        person("p" + (i + 1), addresses.get(i + 1), i % 4 == 0 ? "scotland" : "wales"));
                asked.put("programme", programme);
                references.add(start(asked));
            }
            var ofRound = references.subList(references.size() - PEOPLE / 2 + left.size(), references.size());
            for (var time : turns(drawn)) {
                TurnedClock.turnTo(time);
                settle();
                answerSome(ofRound, Duration.between(drawn, time).toDays(), silentFrom);
            }
            if (round == ROUNDS / 2) leave("p0", left);
        }
        var got = got(references);
        assertCaps(got);
        for (var mail : got) {
            var silent = silentFrom.get(mail.sequence() + mail.person());
            assertThat(silent == null || mail.at().isBefore(silent))
                    .as("after answering: %s", mail)
                    .isTrue();
            assertThat(left.get(mail.person()) == null || mail.at().isBefore(left.get(mail.person())))
                    .as("after leaving: %s", mail)
                    .isTrue();
        }
        var kinds = new TreeMap<String, Integer>();
        got.forEach(mail -> kinds.merge(mail.template(), 1, Integer::sum));
        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder(
                        "introduction", "when-will-you-meet", "reminder", "did-you-meet", "last-call");
        System.out.println(PEOPLE + " people, " + ROUNDS + " rounds, " + references.size() + " matches: " + kinds
                + "; most mails to one person "
                + got.stream()
                        .collect(java.util.stream.Collectors.groupingBy(
                                Got::person, java.util.stream.Collectors.counting()))
                        .values()
                        .stream()
                        .max(Long::compare));
    }

    /** The days on which something may be due, in the afternoon so that a holiday's delay is caught up too. */
    private static List<Instant> turns(Instant drawn) {
        return IntStream.of(0, 1, 2, 3, 6, 7, 8, 13, 14, 15, 16, 17, 20, 21, 22)
                .mapToObj(day -> drawn.atZone(LONDON).plusDays(day).plusHours(3).toInstant())
                .toList();
    }

    /** A third answers on the third day, a third on the fifteenth, a third never. */
    private void answerSome(List<String> references, long day, Map<String, Instant> silentFrom) {
        if (day != 3 && day != 15) return;
        for (int i = 0; i < references.size(); i++)
            if (i % 3 == (day == 3 ? 0 : 1)) {
                List<String> keys = see(references.get(i)).extract().path("people.key");
                for (var key : keys) {
                    stop(references.get(i), key);
                    silentFrom.put(references.get(i) + key, TurnedClock.now());
                }
            }
    }

    private static void leave(String person, Map<String, Instant> left) {
        org.unmentoring.notifications.Posting.asService()
                .delete("/v1/sequence-people/{key}", person)
                .then()
                .statusCode(204);
        left.put(person, TurnedClock.now());
    }

    private static void assertCaps(List<Got> got) {
        got.forEach(mail -> {
            var others =
                    got.stream().filter(it -> it.person().equals(mail.person())).toList();
            assertThat(others).filteredOn(it -> it.day().equals(mail.day())).hasSize(1);
            assertThat(others)
                    .filteredOn(it -> !it.day().isBefore(mail.day())
                            && it.day().isBefore(mail.day().plusDays(7)))
                    .hasSizeLessThanOrEqualTo(3);
            if (!mail.template().equals("introduction"))
                assertThat(mail.at().atZone(LONDON).getHour()).isBetween(9, 16);
        });
    }

    private static String startAt(String time, Map<String, Object> asked) {
        TurnedClock.turnTo(time);
        asked.put("startAt", time);
        return start(asked);
    }

    private static Map<String, Object> until(Map<String, Object> asked, String end) {
        asked.put("endAt", end);
        return asked;
    }

    private static List<Got> got(List<String> references) {
        var got = new ArrayList<Got>();
        for (var reference : references) {
            List<Map<String, Object>> people = see(reference).extract().path("people");
            for (var person : people)
                for (var mail : (List<?>) person.get("mails")) {
                    var fields = (Map<?, ?>) mail;
                    got.add(new Got(
                            (String) person.get("key"),
                            reference,
                            (String) fields.get("template"),
                            Instant.parse((String) fields.get("handedOverAt"))));
                }
        }
        return got;
    }

    /** Until all that is due by the turned clock is done. */
    private void settle() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    try (var connection = database.getConnection();
                            var due = connection.prepareStatement(
                                    "select count(*) from scheduled_tasks where"
                                            + " (task_name = 'nudge' and execution_time <= ?) or task_name = 'deliver-message'")) {
                        due.setObject(1, TurnedClock.now().atOffset(java.time.ZoneOffset.UTC));
                        try (var rows = due.executeQuery()) {
                            rows.next();
                            return rows.getInt(1) == 0;
                        }
                    }
                });
    }
}
