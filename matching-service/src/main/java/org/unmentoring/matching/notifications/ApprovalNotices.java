package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.notifications.NotificationsClient.NewMessage;
import org.unmentoring.matching.notifications.NotificationsClient.Recipient;
import org.unmentoring.matching.participants.Contact;
import org.unmentoring.matching.participants.Participants;

/** Tells the organisers that a round waits for them. For durable work: it throws while a sister service is away. */
@ApplicationScoped
public class ApprovalNotices {

    public record Waits(RoundId round, ProgrammeId programme, int number, Instant approveBy) {}

    private final Participants participants;
    private final Notifications notifications;
    private final MailedLinks links;

    ApprovalNotices(Participants participants, Notifications notifications, MailedLinks links) {
        this.participants = participants;
        this.notifications = notifications;
        this.links = links;
    }

    public void tell(Waits round) {
        var organisers = participants.organisers(round.programme());
        if (organisers.isEmpty()) {
            return;
        }
        var contacts = participants.contacts(organisers);
        var programme = participants.programme(round.programme());
        Map<String, Object> values = new HashMap<>();
        values.put("programmeId", programme.id());
        values.put("programme", programme.name());
        values.put("round", Integer.toString(round.number()));
        values.put("approveBy", round.approveBy());
        values.put("timeZone", programme.timeZone().getId());
        values.put("link", links.round(programme.id(), round.round()));
        organisers.stream().map(contacts::get).filter(Objects::nonNull).forEach(it -> send(round, it, values));
    }

    private void send(Waits round, Contact organiser, Map<String, Object> values) {
        var reference = "approval:" + round.round() + ":" + organiser.id();
        var to = new Recipient(organiser.name(), organiser.email(), organiser.language());
        notifications.send(reference, new NewMessage("round-waits", to, values, reference, null, null));
    }
}
