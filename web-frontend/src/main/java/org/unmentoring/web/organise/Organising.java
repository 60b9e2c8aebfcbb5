package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.unmentoring.web.matching.Growth.Figures;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.matching.Schedule;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.OrganisePages.Lists;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** One programme's overview: figures of the latest round, the schedule, and drawing by hand. */
@ApplicationScoped
class Organising {
    private static final String TAB = "programme";
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Organising(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance mine() {
        return OrganisePages.mine(participants.me().organises());
    }

    TemplateInstance programme(ProgrammeId id) {
        var programme = organised(id);
        return overview(programme, null, new Errors());
    }

    Response plan(ProgrammeId id, ScheduleForm form) {
        var programme = organised(id);
        var words = page.words(OrganiseWords.class);
        var errors = form.check(words);
        var shown = form;
        if (!errors.any()) {
            try {
                matching.plan(id, form.ifMatch(), form.schedule(zone(programme), rules(id)));
                return Redirect.to(Notice.SCHEDULED.at("/organise/" + id));
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
                .entity(overview(programme, shown, errors))
                .build();
    }

    private Schedule.Rules rules(ProgrammeId id) {
        return matching.schedule(id).map(it -> it.schedule().rules()).orElse(Schedule.Rules.USUAL);
    }

    Response preview(ProgrammeId id) {
        var programme = organised(id);
        try {
            var preview = matching.preview(id);
            var key = UUID.randomUUID().toString();
            return Response.ok(OrganisePages.preview(programme, preview, key, false))
                    .build();
        } catch (ServiceProblem problem) {
            return tooFew(programme, problem);
        }
    }

    Response draw(ProgrammeId id, String key) {
        try {
            var round = matching.draw(id, key);
            return Redirect.to(Notice.DRAWN.at("/organise/" + id + "/rounds/" + round.id()));
        } catch (ServiceProblem problem) {
            return tooFew(organised(id), problem);
        }
    }

    private static Response tooFew(Organised programme, ServiceProblem problem) {
        if (!problem.code().equals("too-few-people")) throw problem;
        return Response.status(Response.Status.CONFLICT)
                .entity(OrganisePages.preview(programme, null, "", true))
                .build();
    }

    /** @param sent what an organiser filled in, null to show the schedule as it is stored */
    private TemplateInstance overview(Organised programme, ScheduleForm sent, Errors errors) {
        var words = page.words(OrganiseWords.class);
        var stored = matching.schedule(programme.id());
        var next = stored.map(known -> known.schedule().nextDrawAt()).orElse(null);
        var form = sent == null ? ScheduleForm.of(stored, zone(programme)) : sent;
        var latest = matching.growth(programme.id()).latest();
        var lists = new Lists(
                Lengths.cadences(words, form.cadence()),
                Lengths.toMeet(words, form.timeToMeet()),
                Lengths.nudges(words, form.nudgeAfter()));
        return OrganisePages.programme(programme, latest, round(programme.id(), latest), next, form, lists, errors);
    }

    private Round round(ProgrammeId programme, Figures latest) {
        if (latest == null) return null;
        return matching.rounds(programme).stream()
                .filter(round -> round.isDrawn() && round.number() == latest.round())
                .findFirst()
                .orElse(null);
    }

    private Organised organised(ProgrammeId id) {
        return Organised.at(TAB, participants.programme(id));
    }

    private static ZoneId zone(Organised programme) {
        return ZoneId.of(programme.timeZone());
    }
}
