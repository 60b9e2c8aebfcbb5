package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.notifications.NotificationsClient.NewSequence;
import org.unmentoring.matching.notifications.NotificationsClient.Person;
import org.unmentoring.matching.participants.Participants;

/**
 * Says that there are questions to answer; a sequence, so that it keeps to working hours and to how many mails somebody gets. Its link
 * asks to sign in: the page names people whom the mail does not. For durable work: it throws while a sister service is away.
 */
@ApplicationScoped
public class SurveyMails {

    private final Participants participants;
    private final Notifications notifications;
    private final MailedLinks links;

    SurveyMails(Participants participants, Notifications notifications, MailedLinks links) {
        this.participants = participants;
        this.notifications = notifications;
        this.links = links;
    }

    /** @param phase before or after */
    public void ask(ProgrammeId id, RoundId round, String phase, ParticipantId participant) {
        var contact = participants.contacts(List.of(participant)).get(participant);
        if (contact == null) {
            return;
        }
        var programme = participants.programme(id);
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
                "survey",
                "survey:" + round + ":" + phase + ":" + participant,
                id,
                List.of(person),
                Map.of("programmeId", id, "programme", programme.name(), "link", links.survey(id)),
                null,
                null,
                List.of(),
                programme.sandbox())));
    }
}
