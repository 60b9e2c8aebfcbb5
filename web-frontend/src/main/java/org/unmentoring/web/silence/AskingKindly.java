package org.unmentoring.web.silence;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.unmentoring.web.matching.Reasons;
import org.unmentoring.web.matching.SilentPerson;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.Person;
import org.unmentoring.web.silence.SilentPages.Asked;

@ApplicationScoped
class AskingKindly {
    private static final String TAB = "silent";

    private final Participants participants;
    private final Reasons reasons;
    private final Page page;

    AskingKindly(Participants participants, Reasons reasons, Page page) {
        this.participants = participants;
        this.reasons = reasons;
        this.page = page;
    }

    TemplateInstance page(ProgrammeId id) {
        return page(id, new Errors());
    }

    /** They may have paused, or left, while the organiser was reading. */
    Response ask(ProgrammeId id, ParticipantId person) {
        if (person == null) throw new BadRequestException();
        try {
            reasons.ask(id, person);
            return Redirect.to(Notice.ASKEDKINDLY.at("/organise/" + id + "/silent"));
        } catch (ServiceProblem problem) {
            if (problem.status() != 409) throw problem;
            var errors = new Errors().add("", page.words(SilenceWords.class).notToBeAsked());
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(id, errors))
                    .build();
        }
    }

    private TemplateInstance page(ProgrammeId id, Errors errors) {
        var people = participants.everybody(id);
        var asked = reasons.silent(id);
        var waiting = asked.stream()
                .filter(it -> it.state().equals("waiting"))
                .map(SilentPerson::participant)
                .collect(Collectors.toSet());
        var toAsk = people.values().stream()
                .filter(it -> it.canBeDrawn() && !waiting.contains(it.id()))
                .toList();
        return SilentPages.silent(
                Organised.at(TAB, participants.programme(id)),
                page.sorted(toAsk, Person::name),
                asked.stream().map(it -> named(it, people)).toList(),
                errors);
    }

    private Asked named(SilentPerson it, Map<ParticipantId, Person> people) {
        var person = people.get(it.participant());
        var organisation = person == null ? null : person.organisation();
        return new Asked(
                person == null ? page.words(SilenceWords.class).somebodyGone() : person.name(),
                person == null ? "" : person.email(),
                organisation == null ? "" : organisation.name(),
                it.round(),
                it.askedAt(),
                SilenceState.read(it.state()),
                it.answeredAt(),
                it.roundsWaited());
    }
}
