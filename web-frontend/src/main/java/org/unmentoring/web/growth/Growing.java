package org.unmentoring.web.growth;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.growth.GrowthPages.Totals;
import org.unmentoring.web.matching.Growth.Figures;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Download;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.participants.Participants;

@ApplicationScoped
class Growing {
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Growing(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance page(ProgrammeId id) {
        var growth = matching.growth(id);
        var matches = growth.items().stream().mapToInt(Figures::matches).sum();
        var met = growth.items().stream().mapToInt(Figures::met).sum();
        var programme = Organised.at("growth", participants.programme(id));
        return GrowthPages.growth(programme, growth, growth.latest(), new Totals(matches, met));
    }

    Response file(ProgrammeId id, Format format) {
        return Download.of("growth", format, matching.growthAs(id, format.type(), page.lang()));
    }
}
