package org.unmentoring.web.network;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.organise.Format;
import org.unmentoring.web.safety.RunsScripts;
import org.unmentoring.web.session.Roles;

/** The film of a programme's network for its organisers, with its stills, its figures and the files behind them. */
@Path("/organise/{id}")
@RolesAllowed(Roles.ORGANISER)
public class NetworkResource {
    private final Networks networks;

    NetworkResource(Networks networks) {
        this.networks = networks;
    }

    @GET
    @Path("/network")
    @Produces(MediaType.TEXT_HTML)
    @RunsScripts
    public TemplateInstance network(@RestPath ProgrammeId id, @RestQuery Integer throughRound, @RestQuery String view) {
        return networks.page(id, throughRound, view);
    }

    @GET
    @Path("/network.{ending:svg|csv|json|graphml|gexf}")
    public Response file(
            @RestPath ProgrammeId id,
            @RestPath String ending,
            @RestQuery Integer throughRound,
            @RestQuery String view) {
        return networks.file(id, Format.of(ending), throughRound, view);
    }

    @GET
    @Path("/network/film/{view:people|organisations}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] film(@RestPath ProgrammeId id, @RestPath String view, @RestQuery Integer fromRound) {
        return networks.film(id, view, fromRound);
    }

    @GET
    @Path("/network/film/names.json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] names(@RestPath ProgrammeId id) {
        return networks.names(id);
    }

    @POST
    @Path("/network/publication")
    @Produces(MediaType.TEXT_HTML)
    public Response publish(@RestPath ProgrammeId id, @RestForm String ifMatch, @RestForm boolean published) {
        return networks.publish(id, ifMatch, published);
    }
}
