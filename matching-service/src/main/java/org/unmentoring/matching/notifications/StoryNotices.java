package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
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

/** Asks the people of a match for their yes to a story. For durable work: it throws while a sister service is away. */
@ApplicationScoped
public class StoryNotices {
    /** @param people those who have not said yes to these words */
    public record Asked(
            MatchId match,
            ProgrammeId programme,
            int revision,
            ParticipantId by,
            List<ParticipantId> people,
            String words) {}

    public record Declined(MatchId match, ProgrammeId programme, int revision, ParticipantId author, String kindWord) {}

    private final Participants participants;
    private final Notifications notifications;
    private final MailedLinks links;

    StoryNotices(Participants participants, Notifications notifications, MailedLinks links) {
        this.participants = participants;
        this.notifications = notifications;
        this.links = links;
    }

    public void askForConsent(Asked story) {
        var everybody = new HashSet<>(story.people());
        everybody.add(story.by());
        var contacts = participants.contacts(everybody);
        var by = contacts.get(story.by());
        if (by == null) {
            return;
        }
        var values = values(story.programme());
        values.put("offeredBy", by.name());
        values.put("words", story.words());
        story.people().stream()
                .map(contacts::get)
                .filter(Objects::nonNull)
                .forEach(it ->
                        send("story-consent", "of:" + by.id() + ":" + story.revision(), story.match(), it, values));
    }

    public void declined(Declined story) {
        var author = participants.contacts(List.of(story.author())).get(story.author());
        if (author == null) {
            return;
        }
        var values = values(story.programme());
        values.put("kindWord", story.kindWord());
        send("story-declined", "declined:" + story.revision(), story.match(), author, values);
    }

    private Map<String, Object> values(ProgrammeId id) {
        var values = new HashMap<String, Object>();
        values.put("programmeId", id);
        values.put("programme", participants.programme(id).name());
        return values;
    }

    private void send(String template, String what, MatchId match, Contact person, Map<String, Object> values) {
        var reference = "story:" + match + ":" + person.id();
        var to = new Recipient(person.name(), person.email(), person.language());
        var own = new HashMap<>(values);
        own.put("link", links.story(match, person.id()));
        notifications.send(reference + ":" + what, new NewMessage(template, to, own, reference, null));
    }
}
