package org.unmentoring.matching.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.notifications.NotificationsClient.NewSequence;
import org.unmentoring.matching.notifications.NotificationsClient.Person;
import org.unmentoring.matching.participants.Contact;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.participants.Programme;

/** Says what the mails of a match are filled with, to each of its people about the others. Addresses are forgotten after. */
@ApplicationScoped
class Mails {

    private static final Logger LOG = Logger.getLogger(Mails.class);

    private static final String USUAL = "match";

    private final Participants participants;
    private final Notifications notifications;
    private final MailedLinks links;

    Mails(Participants participants, Notifications notifications, MailedLinks links) {
        this.participants = participants;
        this.notifications = notifications;
        this.links = links;
    }

    /** Of one programme. */
    void introduce(List<Introduction> group) {
        if (group.isEmpty()) {
            return;
        }
        var programme = participants.programme(group.get(0).programme());
        Set<ParticipantId> everybody = new HashSet<>();
        group.forEach(it -> everybody.addAll(it.people()));
        var contacts = participants.contacts(everybody);
        List<NewSequence> sequences = new ArrayList<>();
        for (var introduction : group) {
            var people = introduction.people().stream()
                    .map(contacts::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (people.size() > 1) {
                sequences.add(sequence(introduction, programme, people));
            } else {
                LOG.warnf("nobody to introduce to each other any more: %s", reference(introduction.match()));
            }
        }
        if (!sequences.isEmpty()) {
            notifications.start(sequences);
        }
    }

    void tell(Unmatched unmatched) {
        var programme = participants.programme(unmatched.programme());
        var people = participants.contacts(unmatched.people()).values().stream()
                .map(it -> person(it, programme, Map.of()))
                .toList();
        if (people.isEmpty()) {
            return;
        }
        var values = ofRound(programme, unmatched.round());
        values.put("partners", List.of());
        values.put("link", links.matches());
        notifications.start(List.of(new NewSequence(
                "match-ended",
                reference(unmatched.match()) + ":ended",
                programme.id(),
                people,
                values,
                null,
                null,
                List.of(reference(unmatched.match())),
                programme.sandbox())));
    }

    void stopNudging(MatchId match, ParticipantId participant) {
        notifications.stop(reference(match), participant);
    }

    void withdraw(MatchId match) {
        notifications.stop(reference(match), "dissolved");
    }

    private NewSequence sequence(Introduction introduction, Programme programme, List<Contact> people) {
        var values = ofRound(programme, introduction.round());
        return new NewSequence(
                introduction.sequence() == null ? USUAL : introduction.sequence(),
                reference(introduction.match()),
                programme.id(),
                people.stream()
                        .map(it -> person(it, programme, own(introduction, programme, it, people)))
                        .toList(),
                values,
                introduction.madeAt(),
                introduction.nudgeAt(),
                introduction.replaces() == null
                        ? List.of()
                        : introduction.replaces().stream().map(Mails::reference).toList(),
                programme.sandbox());
    }

    private static Map<String, Object> ofRound(Programme programme, int round) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("programmeId", programme.id());
        values.put("programme", programme.name());
        values.put("round", Integer.toString(round));
        return values;
    }

    private static Person person(Contact person, Programme programme, Map<String, Object> own) {
        return new Person(
                person.id().toString(),
                person.name(),
                person.email(),
                person.language(),
                Nation.word(person.nation()),
                programme.timeZone().getId(),
                person.tellsOrganisation(),
                own);
    }

    /** Each has links of their own, so that nobody has to sign in for an answer. */
    private Map<String, Object> own(
            Introduction introduction, Programme programme, Contact person, List<Contact> people) {
        var match = introduction.match();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("link", links.match(match, person.id()));
        values.put("timesLink", links.times(match, person.id()));
        values.put("metLink", links.met(match, person.id()));
        values.put("notMetLink", links.notMet(match, person.id()));
        values.put(
                "partners",
                people.stream().filter(it -> it != person).map(Mails::whole).toList());
        values.put(
                "meetBy",
                introduction.meetBy().atZone(programme.timeZone()).toLocalDate().toString());
        people.stream()
                .filter(it -> it.id().equals(introduction.firstToWrite()))
                .findFirst()
                .ifPresent(it -> values.put("firstToWrite", named(it, person)));
        return values;
    }

    private static Map<String, Object> named(Contact first, Contact reader) {
        return first == reader ? Map.of() : Map.of("partner", first.name());
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

    static String reference(MatchId match) {
        return "match:" + match;
    }
}
