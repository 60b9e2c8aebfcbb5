package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.notifications.NotificationsClient.NewMessage;
import org.unmentoring.matching.notifications.NotificationsClient.Recipient;
import org.unmentoring.matching.participants.Contact;
import org.unmentoring.matching.participants.Participants;

/** Tells the people of a match about times to meet. For durable work: it throws while a sister service is away. */
@ApplicationScoped
public class MeetingNotices {

    public record Offer(
            MatchId match,
            ProgrammeId programme,
            int number,
            ParticipantId by,
            List<ParticipantId> people,
            List<Instant> times,
            Duration length,
            String where) {}

    public record Agreed(
            MatchId match,
            ProgrammeId programme,
            List<ParticipantId> people,
            Instant startsAt,
            Instant endsAt,
            String where,
            int sequence,
            boolean calledOff) {}

    /** Nobody who has agreed on a time is asked when they will meet. */
    private static final String TIME_AGREED = "time-agreed";

    private final Participants participants;
    private final Notifications notifications;
    private final MailedLinks links;

    MeetingNotices(Participants participants, Notifications notifications, MailedLinks links) {
        this.participants = participants;
        this.notifications = notifications;
        this.links = links;
    }

    public void timesOffered(Offer offer) {
        var contacts = participants.contacts(offer.people());
        var by = contacts.get(offer.by());
        if (by == null) {
            return;
        }
        var values = values(offer.programme(), offer.where());
        values.put("offeredBy", by.name());
        values.put(
                "times",
                offer.times().stream()
                        .map(it -> Map.of("startsAt", it, "endsAt", it.plus(offer.length())))
                        .toList());
        offer.people().stream()
                .filter(it -> !it.equals(offer.by()))
                .map(contacts::get)
                .filter(Objects::nonNull)
                .forEach(it -> send("times-offered", "offer:" + offer.number(), offer.match(), it, values));
    }

    /** Agreed, or called off: to each about the others. */
    public void meeting(Agreed meeting) {
        if (!meeting.calledOff()) {
            notifications.tell(Mails.reference(meeting.match()), TIME_AGREED);
        }
        var contacts = participants.contacts(meeting.people());
        var people = meeting.people().stream()
                .map(contacts::get)
                .filter(Objects::nonNull)
                .toList();
        for (var person : people) {
            var partners = people.stream()
                    .filter(it -> !it.id().equals(person.id()))
                    .map(it -> Map.of("name", it.name(), "email", it.email()))
                    .toList();
            if (!partners.isEmpty()) {
                var values = values(meeting.programme(), meeting.where());
                values.put("partners", partners);
                values.put("uid", meeting.match().toString());
                values.put("sequence", meeting.sequence());
                values.put("startsAt", meeting.startsAt());
                values.put("endsAt", meeting.endsAt());
                var template = meeting.calledOff() ? "meeting-cancelled" : "meeting-agreed";
                send(template, "meeting:" + meeting.sequence(), meeting.match(), person, values);
            }
        }
    }

    private Map<String, Object> values(ProgrammeId id, String where) {
        var programme = participants.programme(id);
        var values = new HashMap<String, Object>();
        values.put("programmeId", id);
        values.put("programme", programme.name());
        values.put("timeZone", programme.timeZone().getId());
        if (where != null) {
            values.put("where", where);
        }
        return values;
    }

    private void send(String template, String what, MatchId match, Contact person, Map<String, Object> values) {
        var reference = "times:" + match + ":" + person.id();
        var to = new Recipient(person.name(), person.email(), person.language());
        var own = new HashMap<>(values);
        own.put("link", links.times(match, person.id()));
        notifications.send(
                reference + ":" + what, new NewMessage(template, to, own, reference, person.tellsOrganisation(), null));
    }
}
