package org.unmentoring.web.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Download;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

@ApplicationScoped
class Networks {
    private final Participants participants;
    private final Matching matching;
    private final Page page;
    private final ObjectMapper json;

    @ConfigProperty(name = "unmentoring.web-url")
    String webUrl;

    Networks(Participants participants, Matching matching, Page page, ObjectMapper json) {
        this.json = json;
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance page(ProgrammeId id, Integer throughRound, String view) {
        var network = NetworkView.of(matching.film(id), throughRound);
        var programme = Organised.at("network", participants.programme(id));
        return NetworkPages.network(programme, network, View.read(view, network), matching.publication(id), frame(id));
    }

    /** What organisers put into a page of their own. */
    private String frame(ProgrammeId id) {
        return "<iframe src=\"%s/networks/%s/embed\" title=\"%s\" width=\"100%%\" height=\"800\"></iframe>"
                .formatted(webUrl, id, page.words(NetworkWords.class).title());
    }

    Response file(ProgrammeId id, Format format, Integer throughRound, String view) {
        var still = format == Format.SVG && View.ORGANISATIONS.value().equals(view);
        return Download.of(
                "network",
                format,
                still
                        ? matching.filmOfOrganisations(id, null, throughRound, format.type(), page.lang())
                        : matching.networkAs(id, throughRound, format.type(), page.lang()));
    }

    byte[] film(ProgrammeId id, String view, Integer fromRound) {
        var json = Format.JSON.type();
        return view.equals(View.PEOPLE.value())
                ? matching.filmOfPeople(id, fromRound, json)
                : matching.filmOfOrganisations(id, fromRound, null, json, page.lang());
    }

    byte[] names(ProgrammeId id) {
        var names = new TreeMap<String, String>();
        participants.everybody(id).forEach((person, its) -> names.put(person.toString(), its.name()));
        try {
            return json.writeValueAsBytes(Map.of("names", names));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Response publish(ProgrammeId id, String ifMatch, boolean published) {
        matching.publish(id, ifMatch, published);
        return Redirect.to((published ? Notice.PUBLISHED : Notice.UNPUBLISHED).at("/organise/" + id + "/network"));
    }
}
