package org.unmentoring.web.impact;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.matching.Impacts;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.participants.Participants;

/** What being put in touch does in a programme whose organisers show it to everybody: no small number. */
@Path("/impact/{id}")
@PermitAll
public class PublicImpactResource {
    private final Impacts impacts;
    private final Participants participants;

    PublicImpactResource(Impacts impacts, Participants participants) {
        this.impacts = impacts;
        this.participants = participants;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance open(@RestPath ProgrammeId id) {
        var impact = impacts.forEverybody(id);
        return ImpactPages.open(participants.programme(id), impact);
    }
}
