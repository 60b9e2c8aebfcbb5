package org.unmentoring.web.network;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Download;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.safety.Embeddable;
import org.unmentoring.web.safety.RunsScripts;

/** The network of a programme whose organisers show it to everybody: nobody's id, no small number. */
@Path("/networks/{id}")
@PermitAll
public class PublicNetworkResource {
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    PublicNetworkResource(Participants participants, Matching matching, Page page) {
        this.page = page;
        this.participants = participants;
        this.matching = matching;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RunsScripts
    public TemplateInstance open(@RestPath ProgrammeId id) {
        var network = matching.publicNetwork(id);
        return NetworkPages.open(participants.programme(id), network);
    }

    @GET
    @Path("/embed")
    @Produces(MediaType.TEXT_HTML)
    @RunsScripts
    @Embeddable
    public TemplateInstance embed(@RestPath ProgrammeId id) {
        var network = matching.publicNetwork(id);
        return NetworkPages.embed(participants.programme(id), network);
    }

    @GET
    @Path("/network.{ending:json|svg}")
    public Response file(@RestPath ProgrammeId id, @RestPath String ending) {
        var format = Format.of(ending);
        return Download.of("network", format, matching.publicNetworkAs(id, format.type(), page.lang()));
    }
}
