package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.notifications.NotificationsClient.NewMessage;
import org.unmentoring.matching.notifications.NotificationsClient.Recipient;
import org.unmentoring.matching.participants.Contact;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.participants.Programme;

/** Writes the messages of a match, to each of its people about the others. Addresses are read now and forgotten after. */
@ApplicationScoped
class Mails {

    private static final Logger LOG = Logger.getLogger(Mails.class);
    private static final String INTRODUCTION = "introduction";
    private static final String NUDGE = "did-you-meet";

    private final Participants participants;
    private final Notifications notifications;
    private final String web;

    Mails(
            Participants participants,
            Notifications notifications,
            @ConfigProperty(name = "unmentoring.web.url") String web) {
        this.participants = participants;
        this.notifications = notifications;
        this.web = web;
    }

    void introduce(Introduction introduction) {
        var programme = participants.programme(introduction.programme());
        var contacts = participants.contacts(introduction.people());
        for (ParticipantId person : introduction.people()) {
            var partners = introduction.people().stream()
                    .filter(it -> !it.equals(person))
                    .map(contacts::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (contacts.containsKey(person) && !partners.isEmpty()) {
                write(introduction, programme, contacts.get(person), partners);
            } else {
                LOG.warnf("nobody to introduce to each other any more: %s", reference(introduction.match(), person));
            }
        }
    }

    void stopNudging(MatchId match, ParticipantId participant) {
        notifications.cancel(reference(match, participant), NUDGE);
    }

    private void write(Introduction introduction, Programme programme, Contact person, List<Contact> partners) {
        var reference = reference(introduction.match(), person.id());
        var to = new Recipient(person.name(), person.email(), person.language());
        var link = web + "/matches/" + introduction.match();
        var date = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language(person));
        var values = Map.of(
                "programmeId", introduction.programme(),
                "programme", programme.name(),
                "round", Integer.toString(introduction.round()),
                "partners", partners.stream().map(Mails::whole).toList(),
                "meetBy", date.format(introduction.meetBy().atZone(programme.timeZone())),
                "link", link);
        notifications.send(key("introduction", reference), new NewMessage(INTRODUCTION, to, values, reference, null));
        var asked = Map.of(
                "programmeId", introduction.programme(),
                "programme", programme.name(),
                "partners",
                        partners.stream().map(it -> Map.of("name", it.name())).toList(),
                "link", link);
        notifications.send(
                key("nudge", reference), new NewMessage(NUDGE, to, asked, reference, introduction.nudgeAt()));
    }

    private static Map<String, Object> whole(Contact partner) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", partner.name());
        values.put("email", partner.email());
        values.put("organisation", partner.organisation());
        values.put("jobTitle", partner.jobTitle());
        values.put("interests", partner.interests());
        return values;
    }

    private static Locale language(Contact person) {
        return person.language() == null ? Locale.UK : Locale.forLanguageTag(person.language());
    }

    private static String reference(MatchId match, ParticipantId participant) {
        return "match:" + match + ":" + participant;
    }

    private static String key(String kind, String reference) {
        return reference.replaceFirst("match", kind);
    }
}
