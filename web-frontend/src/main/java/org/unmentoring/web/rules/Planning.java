package org.unmentoring.web.rules;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.Schedule;
import org.unmentoring.web.matching.StoredSchedule;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.Choice;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.Person;

/** Choosing when rounds are drawn and by which rules, with what that means for the next draw. */
@ApplicationScoped
class Planning {
    private static final String TAB = "schedule";
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Planning(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance rules(ProgrammeId id) {
        return rules(organised(id), null, new Errors());
    }

    Response plan(ProgrammeId id, ScheduleForm form) {
        var programme = organised(id);
        var words = page.words(RulesWords.class);
        var errors = form.check(words);
        var shown = form;
        if (!errors.any()) {
            try {
                matching.plan(id, form.ifMatch(), form.schedule(zone(programme), known(id)));
                return Redirect.to(Notice.SCHEDULED.at("/organise/" + id + "/schedule"));
            } catch (ServiceProblem problem) {
                switch (problem.status()) {
                    case 400 -> errors.found(problem, ScheduleForm.wordsByField(words), words.schedNotValid());
                    case 412, 428 -> {
                        errors.add("", words.schedChanged());
                        shown = null;
                    }
                    default -> throw problem;
                }
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(rules(programme, shown, errors))
                .build();
    }

    private Schedule.Rules known(ProgrammeId id) {
        return matching.schedule(id).map(it -> it.schedule().rules()).orElse(Schedule.Rules.USUAL);
    }

    /** @param sent what an organiser filled in, null to show the schedule as it is stored */
    private TemplateInstance rules(Organised programme, ScheduleForm sent, Errors errors) {
        var words = page.words(RulesWords.class);
        var stored = matching.schedule(programme.id());
        var kept = ScheduleForm.of(stored, zone(programme));
        var form = sent == null ? kept : sent;
        var lists = new RulesPages.Lists(
                Lengths.cadences(words, form.cadence()),
                Lengths.toMeet(words, form.timeToMeet()),
                Lengths.nudges(words, form.nudgeAfter()),
                odd(words, form.oddOne()),
                Lengths.waits(words, form.approveWithin() == null ? "P2D" : form.approveWithin()));
        return RulesPages.rules(programme, meaning(words, programme, stored, kept), form, lists, errors);
    }

    /** Of the schedule as it is stored, whatever is being typed. */
    private Meaning meaning(RulesWords words, Organised programme, Optional<StoredSchedule> stored, ScheduleForm kept) {
        var people = people(programme.id());
        var drawn = people.orElse(List.of()).stream().filter(Person::canBeDrawn).toList();
        return new Meaning(
                stored.map(it -> it.schedule().nextDrawAt())
                        .map(it -> day(it, programme))
                        .orElse(null),
                people.isPresent(),
                drawn.size(),
                (int) drawn.stream().filter(Person::skipsNextRound).count(),
                Lengths.InWords.of(words, kept),
                Meaning.sentences(words, stored.map(it -> it.schedule().rules()).orElse(Schedule.Rules.USUAL)));
    }

    /** The rules can be read and changed without them. */
    private Optional<List<Person>> people(ProgrammeId id) {
        try {
            return Optional.of(List.copyOf(participants.everybody(id).values()));
        } catch (ServiceProblem | ProcessingException away) {
            return Optional.empty();
        }
    }

    private static List<Choice> odd(RulesWords words, String now) {
        var chosen = now == null || now.isBlank() ? "trio" : now;
        return List.of(
                new Choice("trio", words.oddTrioChoice(), chosen.equals("trio")),
                new Choice("host", words.oddHostChoice(), chosen.equals("host")),
                new Choice("sit-out", words.oddSitOutChoice(), chosen.equals("sit-out")));
    }

    private String day(Instant next, Organised programme) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.forLanguageTag(page.lang()))
                .format(next.atZone(zone(programme)));
    }

    private Organised organised(ProgrammeId id) {
        return Organised.at(TAB, participants.programme(id));
    }

    private static ZoneId zone(Organised programme) {
        return ZoneId.of(programme.timeZone());
    }
}
