package org.unmentoring.web.impact;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.matching.ImpactSurvey;
import org.unmentoring.web.matching.Impacts;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Download;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

@ApplicationScoped
class Organising {
    private final Impacts impacts;
    private final Participants participants;
    private final Page page;

    Organising(Impacts impacts, Participants participants, Page page) {
        this.impacts = impacts;
        this.participants = participants;
        this.page = page;
    }

    TemplateInstance page(ProgrammeId id) {
        var programme = Organised.at("impact", participants.programme(id));
        return ImpactPages.impact(programme, impacts.of(id), impacts.survey(id));
    }

    Response file(ProgrammeId id, Format format) {
        return Download.of("impact", format, impacts.as(id, format.type(), page.lang()));
    }

    Response change(ProgrammeId id, String version, ImpactSurvey.Choice choice) {
        impacts.change(id, version, choice);
        return Redirect.to(Notice.IMPACTCHANGED.at("/organise/" + id + "/impact"));
    }
}
