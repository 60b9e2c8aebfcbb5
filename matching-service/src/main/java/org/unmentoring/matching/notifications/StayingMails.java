package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.notifications.NotificationsClient.NewSequence;
import org.unmentoring.matching.notifications.NotificationsClient.Person;
import org.unmentoring.matching.participants.Participants;

/**
 * Asks who says nothing whether to pause; a sequence, so that it keeps to working hours and to how many mails somebody gets. For
 * durable work: it throws while a sister service is away.
 */
@ApplicationScoped
public class StayingMails {

    private final Participants participants;
    private final Notifications notifications;
    private final MailedLinks links;

    StayingMails(Participants participants, Notifications notifications, MailedLinks links) {
        this.participants = participants;
        this.notifications = notifications;
        this.links = links;
    }

    public void ask(ProgrammeId id, MatchId match, ParticipantId participant) {
        var contact = participants.contacts(List.of(participant)).get(participant);
        if (contact == null) {
            return;
        }
        var programme = participants.programme(id);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("programmeId", id);
        values.put("programme", programme.name());
        values.put("link", links.staying(match, participant));
        var person = new Person(
                participant.toString(),
                contact.name(),
                contact.email(),
                contact.language(),
                Nation.word(contact.nation()),
                programme.timeZone().getId(),
                contact.tellsOrganisation(),
                Map.of());
        notifications.start(List.of(new NewSequence(
                "silence",
                reference(match, participant),
                id,
                List.of(person),
                values,
                null,
                null,
                List.of(),
                programme.sandbox())));
    }

    public void stop(MatchId match, ParticipantId participant) {
        notifications.stop(reference(match, participant), participant);
    }

    private static String reference(MatchId match, ParticipantId participant) {
        return "silence:" + match + ":" + participant;
    }
}
