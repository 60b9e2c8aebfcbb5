package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.unmentoring.web.attention.Attention;
import org.unmentoring.web.matching.Growth.Figures;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Me;
import org.unmentoring.web.participants.Participants;

/** One programme's overview: what wants attention, the latest round's figures, and drawing by hand. */
@ApplicationScoped
class Organising {
    private static final String TAB = "programme";
    private final Participants participants;
    private final Matching matching;
    private final Attention attention;
    private final Page page;

    Organising(Participants participants, Matching matching, Attention attention, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.attention = attention;
        this.page = page;
    }

    TemplateInstance mine() {
        return OrganisePages.mine(page.sorted(participants.me().organises(), Me.Organised::name));
    }

    TemplateInstance programme(ProgrammeId id) {
        var programme = organised(id);
        var latest = matching.growth(id).latest();
        var next = matching.schedule(id)
                .map(known -> known.schedule().nextDrawAt())
                .orElse(null);
        return OrganisePages.programme(programme, attention.of(id, next), latest, round(id, latest));
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
}
