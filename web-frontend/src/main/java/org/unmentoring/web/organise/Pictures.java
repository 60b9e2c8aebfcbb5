package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.unmentoring.web.matching.Growth.Figures;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.matching.Network;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.OrganisePages.Totals;
import org.unmentoring.web.participants.Participants;

@ApplicationScoped
class Pictures {
    private final Participants participants;
    private final Matching matching;

    Pictures(Participants participants, Matching matching) {
        this.participants = participants;
        this.matching = matching;
    }

    TemplateInstance network(ProgrammeId id, Integer throughRound) {
        var growth = matching.growth(id);
        var rounds = growth.items().stream().map(Figures::round).sorted().toList();
        var last = rounds.isEmpty() ? 0 : rounds.get(rounds.size() - 1);
        var through = throughRound == null ? last : Math.max(0, Math.min(throughRound, last));
        var network = rounds.isEmpty() ? new Network(List.of(), List.of()) : matching.network(id, through);
        var programme = Organised.at("network", participants.programme(id));
        return OrganisePages.network(programme, NetworkView.of(through, rounds, network));
    }

    TemplateInstance growth(ProgrammeId id) {
        var growth = matching.growth(id);
        var matches = growth.items().stream().mapToInt(Figures::matches).sum();
        var met = growth.items().stream().mapToInt(Figures::met).sum();
        var programme = Organised.at("growth", participants.programme(id));
        return OrganisePages.growth(programme, growth, growth.latest(), new Totals(matches, met));
    }

    Response networkFile(ProgrammeId id, Format format, Integer throughRound) {
        return file("network", format, matching.networkAs(id, throughRound, format.type()));
    }

    Response growthFile(ProgrammeId id, Format format) {
        return file("growth", format, matching.growthAs(id, format.type()));
    }

    /** A picture opens in its page, a table or data is saved. */
    private static Response file(String name, Format format, byte[] bytes) {
        var response = Response.ok(bytes, format.type() + ";charset=UTF-8");
        var file = "filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + "\"";
        response.header(HttpHeaders.CONTENT_DISPOSITION, (format == Format.SVG ? "inline; " : "attachment; ") + file);
        return response.build();
    }
}
